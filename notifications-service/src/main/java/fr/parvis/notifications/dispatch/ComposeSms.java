package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsText;
import fr.parvis.notifications.template.ShortLetters;
import java.time.Instant;
import java.util.Optional;

/** Makes of a delivery the short message that goes out. */
public class ComposeSms {
    private final RecentMessages messages;
    private final ShortLetters letters;

    public ComposeSms(RecentMessages messages, ShortLetters letters) {
        this.messages = messages;
        this.letters = letters;
    }

    /** Empty where the message is too late, no longer kept, or has no short form. */
    Optional<Sms> of(Delivery delivery, Instant now) {
        return messages.of(delivery)
                .filter(message -> !message.isTooLate(now))
                .flatMap(message -> words(delivery, message))
                .map(words -> sms(delivery, words));
    }

    private Optional<String> words(Delivery delivery, Message message) {
        return letters.write(message.template(), message.model(), delivery.recipient().model());
    }

    private static Sms sms(Delivery delivery, String words) {
        return new Sms(delivery.id(), delivery.recipient().address(), SmsText.of(words));
    }
}
