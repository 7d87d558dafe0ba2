package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.email.Mailbag;
import fr.parvis.notifications.sms.SmsOperator;
import java.time.Instant;
import java.util.Optional;

/** Gives each delivery to who carries messages of its channel. */
public final class Carriers {
    private final ComposeEmail mails;
    private final ComposeSms texts;
    private final SmsOperator operator;

    public Carriers(ComposeEmail mails, ComposeSms texts, SmsOperator operator) {
        this.mails = mails;
        this.texts = texts;
        this.operator = operator;
    }

    /** Empty where there is nothing to say any more. */
    Optional<Outcome> carry(Delivery delivery, Mailbag bag, Instant now) {
        return switch (delivery.recipient().channel()) {
            case EMAIL -> mails.of(delivery, now).map(bag::send);
            case SMS -> texts.of(delivery, now).map(operator::send);
        };
    }
}
