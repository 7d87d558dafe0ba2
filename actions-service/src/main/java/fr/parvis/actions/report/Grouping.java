package fr.parvis.actions.report;

/** By what a report goes. */
public enum Grouping {
    SEASON("Saison"),
    HOUSE("France services"),
    PRACTICE("Type d’action"),
    COMMUNE("Commune"),
    PARTNER("Partenaire");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
