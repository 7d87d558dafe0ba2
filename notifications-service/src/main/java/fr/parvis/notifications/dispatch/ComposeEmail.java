package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.email.Email;
import fr.parvis.notifications.email.RecipientDomain;
import fr.parvis.notifications.template.Letters;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Makes of a delivery the mail that goes out. */
public class ComposeEmail {

    private final RecentMessages messages;
    private final Function<Siren, Optional<Tenant>> tenants;
    private final Letters letters;

    public ComposeEmail(
            RecentMessages messages, Function<Siren, Optional<Tenant>> tenants, Letters letters) {
        this.messages = messages;
        this.tenants = tenants;
        this.letters = letters;
    }

    /** Empty where the message is too late or no longer kept, or its tenant is gone. */
    Optional<Email> of(Delivery delivery, Instant now) {
        return messages.of(delivery)
                .filter(message -> !message.isTooLate(now))
                .flatMap(
                        message ->
                                tenants.apply(delivery.tenant())
                                        .map(tenant -> email(delivery, message, tenant)));
    }

    private Email email(Delivery delivery, Message message, Tenant tenant) {
        var recipient = delivery.recipient();
        var letter =
                letters.write(
                        message.template(),
                        message.model(),
                        recipient.model(),
                        recipient.unsubscribeUrl());
        return new Email(
                delivery.id() + "@" + RecipientDomain.of(tenant.sender().address()),
                tenant.sender().name(),
                tenant.sender().address(),
                message.replyTo() == null ? tenant.replyTo() : message.replyTo(),
                recipient.address(),
                letter,
                recipient.unsubscribeUrl(),
                message.attachments());
    }
}
