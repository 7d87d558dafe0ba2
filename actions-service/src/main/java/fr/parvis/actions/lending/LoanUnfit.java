package fr.parvis.actions.lending;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A time at which a thing cannot be borrowed. */
public class LoanUnfit extends Refusal {
    private LoanUnfit(Flaw flaw) {
        super(
                Kind.RULE,
                flaw.code(),
                flaw.message(),
                "Corrigez le jour ou l’heure puis envoyez de nouveau.",
                List.of(flaw));
    }

    static LoanUnfit backwards() {
        return new LoanUnfit(
                new Flaw("/endsAt", "end-before-start", "La fin n’est pas après le début."));
    }

    static LoanUnfit tooLong() {
        return new LoanUnfit(
                new Flaw("/endsAt", "loan-too-long", "Réservez 24 heures au plus à la fois."));
    }

    static LoanUnfit past() {
        return new LoanUnfit(new Flaw("/startsAt", "in-the-past", "Ce moment est déjà passé."));
    }

    static LoanUnfit notAgreed() {
        return new LoanUnfit(
                new Flaw(
                        "/startsAt",
                        "not-agreed",
                        "Ce jour n’est pas de ceux convenus avec votre voisin."));
    }
}
