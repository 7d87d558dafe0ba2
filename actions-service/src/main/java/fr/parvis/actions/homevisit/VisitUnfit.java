package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A visit that cannot be made as it was asked for; each flaw names its field. */
public class VisitUnfit extends Refusal {
    static final Flaw NOT_A_VISIT =
            new Flaw(
                    "/occurrenceId",
                    "not-a-home-visit",
                    "Choisissez une date d’une action «\u00a0visite à domicile\u00a0».");
    static final Flaw DATE_OFF =
            new Flaw(
                    "/occurrenceId",
                    "date-off",
                    "Cette date est reportée ou annulée\u00a0: donnez-lui d’abord une nouvelle date.");
    static final Flaw END_TOO_EARLY =
            new Flaw(
                    "/expectedEnd",
                    "end-before-start",
                    "La fin prévue est après le début de la date.");
    static final Flaw END_TOO_LATE =
            new Flaw(
                    "/expectedEnd",
                    "end-too-late",
                    "La fin prévue est au plus 24 heures après le début.");
    static final Flaw END_NOT_LATER =
            new Flaw(
                    "/expectedEnd",
                    "end-not-later",
                    "La nouvelle fin est plus tard que maintenant, et que la fin déjà prévue.");
    static final Flaw VISITOR_UNKNOWN =
            new Flaw("/visitorId", "unknown-member", "Choisissez une personne de l’équipe.");
    static final Flaw SECOND_UNKNOWN =
            new Flaw("/secondId", "unknown-member", "Choisissez une personne de l’équipe.");
    static final Flaw SECOND_SAME =
            new Flaw("/secondId", "second-same", "Choisissez une autre personne que la première.");

    VisitUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "visit-unfit",
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis enregistrez de nouveau.",
                flaws);
    }

    static Flaw phone(int contact) {
        return new Flaw(
                "/contacts/" + contact + "/phone",
                "phone-unreadable",
                "Ce numéro n’est pas lisible\u00a0: écrivez-le comme 06 12 34 56 78.");
    }
}
