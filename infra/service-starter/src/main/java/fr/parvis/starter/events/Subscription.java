package fr.parvis.starter.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a service reads of a topic, and why. A bean of this type starts a consumer group named after
 * the service and the purpose; each event is handled inside {@code Tenancy.as} and counts once.
 */
public final class Subscription {

    /** How one type of event is read and handled. */
    public record Handler<T>(Class<T> data, Consumer<Event<T>> handle) {}

    private final String topic;
    private final String purpose;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private Subscription(String topic, String purpose) {
        this.topic = topic;
        this.purpose = purpose;
    }

    /**
     * @param topic e.g. {@code parvis.notifications}
     * @param purpose e.g. {@code call-deliveries}; part of the group's name, so it never changes
     */
    public static Subscription to(String topic, String purpose) {
        return new Subscription(topic, purpose);
    }

    /** Events of other types are passed over. */
    public <T> Subscription on(String type, Class<T> data, Consumer<Event<T>> handle) {
        handlers.put(type, new Handler<>(data, handle));
        return this;
    }

    public String topic() {
        return topic;
    }

    public String purpose() {
        return purpose;
    }

    public Map<String, Handler<?>> handlers() {
        return Map.copyOf(handlers);
    }
}
