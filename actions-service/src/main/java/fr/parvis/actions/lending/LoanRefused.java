package fr.parvis.actions.lending;

import fr.parvis.starter.core.Refusal;

/** The present state of things does not let it be borrowed, or given back. */
public class LoanRefused extends Refusal {
    private LoanRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    /** Says when, never for what: that is the owner's. */
    static LoanRefused taken() {
        return new LoanRefused(
                "thing-taken",
                "Ce véhicule ou ce matériel est déjà pris à ce moment.",
                "Choisissez un moment où il est libre.");
    }

    static LoanRefused over() {
        return new LoanRefused(
                "loan-over",
                "Cette réservation est terminée, ou déjà annulée.",
                "Relisez la liste des réservations.");
    }
}
