package fr.parvis.actions.todo;

/** What may wait for somebody, the most urgent first. */
public enum TodoKind {
    ALERT("visite à domicile sans nouvelles", "visites à domicile sans nouvelles"),
    APPROVAL("visite à domicile attend un accord", "visites à domicile attendent un accord"),
    REQUEST("demande de venue attend une réponse", "demandes de venue attendent une réponse"),
    REFERRAL("orientation attend l’équipe", "orientations attendent l’équipe"),
    CLASH(
            "personne ou matériel prévu à deux endroits à la fois",
            "personnes ou matériels prévus à deux endroits à la fois"),
    OUTCOME("date passée attend son compte rendu", "dates passées attendent leur compte rendu"),
    TASK("tâche à faire aujourd’hui ou en retard", "tâches à faire aujourd’hui ou en retard"),
    DRAFT("action restée en brouillon", "actions restées en brouillon");

    private final String one;
    private final String several;

    TodoKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** In French: « 2 demandes de venue attendent une réponse ». */
    String words(long count) {
        return count + "\u00a0" + (count == 1 ? one : several);
    }
}
