package fr.parvis.starter.core;

/**
 * Who caused what happens now, as written in events and the audit log: a subject of Keycloak, a
 * client id, {@code link} for a person without account, or {@code system}.
 */
public record Actor(String id) {

    public static final Actor LINK = new Actor("link");
    public static final Actor SYSTEM = new Actor("system");
}
