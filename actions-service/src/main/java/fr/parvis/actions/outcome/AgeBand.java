package fr.parvis.actions.outcome;

/** Ages as the national follow-up of digital mediation counts them. */
public enum AgeBand {
    UNDER_18("Moins de 18 ans"),
    FROM_18_TO_24("18 à 24 ans"),
    FROM_25_TO_39("25 à 39 ans"),
    FROM_40_TO_59("40 à 59 ans"),
    FROM_60_TO_69("60 à 69 ans"),
    FROM_70("70 ans et plus");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
