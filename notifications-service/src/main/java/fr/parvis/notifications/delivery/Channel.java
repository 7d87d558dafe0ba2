package fr.parvis.notifications.delivery;

/** By what a message reaches someone. */
public enum Channel {
    EMAIL("e-mail"),
    SMS("SMS");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** In French, as read on screen. */
    public String label() {
        return label;
    }
}
