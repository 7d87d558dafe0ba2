package fr.parvis.starter.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a service reads of a topic, and why. A bean of this type starts a consumer group named after
 * the service and the purpose; each event is handled inside {@code Tenancy.as} and counts once.
 */
public final class Subscription {

    /**
     * How one type of event is read and handled.
     *
     * @param several whether it takes more than one event at once, and any of them again
     */
    public record Handler<T>(Class<T> data, boolean several, Consumer<List<Event<T>>> handle) {}

    private final String topic;
    private final String purpose;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private Subscription(String topic, String purpose) {
        this.topic = topic;
        this.purpose = purpose;
    }

    /**
     * @param topic e.g. {@code parvis.notifications}
     * @param purpose e.g. {@code call-deliveries}; part of the group's name, so it never changes,
     *     and no other subscription of the service has it
     */
    public static Subscription to(String topic, String purpose) {
        return new Subscription(topic, purpose);
    }

    /** Events of other types are passed over. */
    public <T> Subscription on(String type, Class<T> data, Consumer<Event<T>> handle) {
        handlers.put(type, new Handler<>(data, false, events -> events.forEach(handle)));
        return this;
    }

    /**
     * For a copy that compares versions, so that no inbox need remember what it has seen: takes
     * events that came together, of one tenant and one actor, in one go. Where that fails each is
     * handled by itself; nothing new is told of them.
     */
    public <T> Subscription onSeveral(String type, Class<T> data, Consumer<List<Event<T>>> handle) {
        handlers.put(type, new Handler<>(data, true, handle));
        return this;
    }

    public String topic() {
        return topic;
    }

    public String purpose() {
        return purpose;
    }

    public Map<String, Handler<?>> handlers() {
        return Collections.unmodifiableMap(handlers);
    }
}
