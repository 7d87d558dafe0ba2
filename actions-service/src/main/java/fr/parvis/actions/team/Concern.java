package fr.parvis.actions.team;

/** Why somebody may not be the one to ask; it warns and forbids nothing. */
public enum Concern {
    ABSENT("est en absence ce jour-là"),
    OUTSIDE_HOURS("ne travaille pas à ces heures"),
    GONE("ne fait plus partie de l’équipe");

    private final String words;

    Concern(String words) {
        this.words = words;
    }

    /** What follows the person's name. */
    public String words() {
        return words;
    }
}
