package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.delivery.Messages;
import fr.parvis.starter.core.Siren;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The messages that deliveries were last asked of: read once for all their recipients. */
public final class RecentMessages {

    private static final int KEPT = 32;

    private record Key(Siren tenant, String messageId) {}

    private final Messages messages;
    private final Map<Key, Message> recent =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(KEPT, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Key, Message> eldest) {
                            return size() > KEPT;
                        }
                    });

    public RecentMessages(Messages messages) {
        this.messages = messages;
    }

    Optional<Message> of(Delivery delivery) {
        var key = new Key(delivery.tenant(), delivery.messageId());
        return Optional.ofNullable(recent.computeIfAbsent(key, this::read));
    }

    private @Nullable Message read(Key key) {
        return messages.byId(key.tenant(), key.messageId()).orElse(null);
    }
}
