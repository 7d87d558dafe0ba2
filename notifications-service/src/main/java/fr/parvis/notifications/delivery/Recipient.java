package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.OwnModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One address of a message.
 *
 * @param key the deduplication key: the same key and address never make a second delivery
 * @param personIds those who share the address
 * @param address of an SMS: a number in E.164
 */
public record Recipient(
        String key,
        List<String> personIds,
        Channel channel,
        String address,
        OwnModel model,
        @Nullable String unsubscribeUrl) {

    public Recipient {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
    }
}
