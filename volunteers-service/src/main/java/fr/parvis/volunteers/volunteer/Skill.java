package fr.parvis.volunteers.volunteer;

/** What a volunteer offers to do. */
public enum Skill {
    MOVING("déménagement, porter un meuble"),
    DIY("bricolage"),
    GARDEN("jardin"),
    COOKING("cuisine"),
    TRANSPORT("transport"),
    VISITING("visite"),
    DIGITAL("numérique"),
    POSTING("affichage"),
    READING_WRITING("lecture, écriture, traduction"),
    OTHER("autre");

    private final String label;

    Skill(String label) {
        this.label = label;
    }

    /** In French, as read on screen. */
    public String label() {
        return label;
    }
}
