package fr.parvis.actions.report;

/** By what a report goes. */
public enum Grouping {
    SEASON("Saison", "saison"),
    HOUSE("France services", "France services"),
    PRACTICE("Type d’action", "type d’action"),
    COMMUNE("Commune", "commune"),
    PARTNER("Partenaire", "partenaire");

    private final String label;
    private final String words;

    Grouping(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** As it is said within a sentence. */
    public String words() {
        return words;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
