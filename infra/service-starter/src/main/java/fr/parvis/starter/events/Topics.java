package fr.parvis.starter.events;

/**
 * Which topic an event goes to, whoever produces it.
 *
 * @param prefix before every name, so that two systems may share a broker; usually empty
 */
public record Topics(String prefix) {

    public String of(String type) {
        return type.startsWith("notifications.message-requested.")
                ? named("parvis.messages")
                : named("parvis." + type.substring(0, type.indexOf('.')));
    }

    public String tenants() {
        return named("parvis.tenants");
    }

    /**
     * @param service its name, e.g. {@code volunteers-service}
     */
    public String deadLettersOf(String service) {
        return named("parvis.dead-letters." + service);
    }

    /** The topic or group that the contracts call so. */
    public String named(String name) {
        return prefix + name;
    }
}
