package fr.parvis.notifications.email.smtp;

import fr.parvis.notifications.delivery.Outcome;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the far end answered to a mail that it did not take.
 *
 * @param code of RFC 5321; 0 where the line broke before an answer
 */
record Answer(int code, String words) {

    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;
    private static final int LONGEST = 500;

    static Answer of(MessagingException failure) {
        int code = 0;
        Exception speaking = failure;
        for (Exception each = failure; each != null; each = next(each)) {
            if (code(each) > 0) {
                code = code(each);
                speaking = each;
            }
        }
        return new Answer(code, words(speaking));
    }

    /** Whether the conversation is over. */
    boolean ends() {
        return code == 0 || code == CLOSING;
    }

    Outcome outcome(boolean handedOver) {
        if (code == 0) {
            return handedOver ? new Outcome.Cut(words) : new Outcome.Later(words);
        }
        return code >= PERMANENT ? new Outcome.Refused(words) : new Outcome.Later(words);
    }

    static String words(Exception failure) {
        var words = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPSendFailedException sending -> Math.max(0, sending.getReturnCode());
            case SMTPAddressFailedException address -> Math.max(0, address.getReturnCode());
            case SMTPSenderFailedException sender -> Math.max(0, sender.getReturnCode());
            default -> 0;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
