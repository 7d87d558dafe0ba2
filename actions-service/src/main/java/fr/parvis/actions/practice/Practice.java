package fr.parvis.actions.practice;

/** The eight ways of going out; each drives its own rules, see {@link PlanRules}. */
public enum Practice {
    FORECOURT(PracticeFamily.PUBLIC_SPACE, "Animation du parvis"),
    PUBLIC_SPACE_PRESENCE(PracticeFamily.PUBLIC_SPACE, "Présence dans l’espace public"),
    LOCAL_EVENT(PracticeFamily.PUBLIC_SPACE, "Événement local"),
    OUTDOOR_ACTIVITY(PracticeFamily.PUBLIC_SPACE, "Activité en plein air"),
    PARTNER_WORKSHOP(PracticeFamily.AT_A_PARTNER, "Atelier chez un partenaire"),
    PERMANENCE(PracticeFamily.AT_A_PARTNER, "Permanence"),
    ANTENNA(PracticeFamily.AT_A_PARTNER, "Antenne"),
    HOME_VISIT(PracticeFamily.MOBILE, "Visite à domicile");

    private final PracticeFamily family;
    private final String label;

    Practice(PracticeFamily family, String label) {
        this.family = family;
        this.label = label;
    }

    public PracticeFamily family() {
        return family;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether only those who prepare it may know of it. */
    public boolean isPrivate() {
        return this == HOME_VISIT;
    }
}
