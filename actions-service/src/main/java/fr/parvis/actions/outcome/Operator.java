package fr.parvis.actions.outcome;

/**
 * Whose démarches France services houses accompany, in the order of the national follow-up: the
 * bouquet of twelve, then the rest together.
 */
public enum Operator {
    FRANCE_TRAVAIL("France Travail"),
    CAF("CAF"),
    CPAM("Assurance maladie (CPAM)"),
    MSA("MSA"),
    CARSAT("Assurance retraite (Carsat)"),
    DGFIP("Finances publiques (DGFiP)"),
    LA_POSTE("La Poste"),
    ANTS("France Titres (ANTS)"),
    POINT_JUSTICE("Point-justice"),
    URSSAF("Urssaf"),
    ENERGY_VOUCHER("Chèque énergie"),
    ANAH("France Rénov’ (Anah)"),
    OTHER("Autre organisme");

    private final String label;

    Operator(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
