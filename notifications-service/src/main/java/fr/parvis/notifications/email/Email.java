package fr.parvis.notifications.email;

import fr.parvis.notifications.delivery.Attachment;
import fr.parvis.notifications.template.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in its envelope, to one address.
 *
 * @param messageId without angle brackets; the same at every try
 * @param unsubscribeUrl of RFC 8058: one POST leaves the list
 */
public record Email(
        String messageId,
        String fromName,
        String fromAddress,
        @Nullable String replyTo,
        String to,
        Letter letter,
        @Nullable String unsubscribeUrl,
        List<Attachment> attachments) {}
