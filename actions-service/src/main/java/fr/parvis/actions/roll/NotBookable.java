package fr.parvis.actions.roll;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** This date cannot give what is asked for. */
public class NotBookable extends Refusal {

    private NotBookable(Kind kind, String code, String detail, String hint, List<Flaw> flaws) {
        super(kind, code, detail, hint, flaws);
    }

    public static NotBookable over() {
        return state(
                "date-over",
                "Cette date est passée, reportée ou annulée\u00a0: personne ne peut plus s’y inscrire.",
                "Choisissez une autre date.");
    }

    public static NotBookable closedToPublic() {
        return state(
                "not-open-to-public",
                "Cette date n’est pas ouverte aux inscriptions du public.",
                "Appelez votre France services pour vous inscrire.");
    }

    public static NotBookable unlimited() {
        return state(
                "no-booking",
                "Aucune inscription n’est nécessaire pour cette date.",
                "Venez sans vous inscrire, ou ouvrez d’abord les inscriptions de cette date.");
    }

    public static NotBookable slotUnknown() {
        return new NotBookable(
                Kind.RULE,
                "slot-unknown",
                "Ce créneau n’existe pas pour cette date.",
                "Choisissez un créneau de la liste, ou aucun pour recevoir le premier qui est libre.",
                List.of(new Flaw("/slot", "slot-unknown", "Choisissez un créneau de la liste.")));
    }

    private static NotBookable state(String code, String detail, String hint) {
        return new NotBookable(Kind.CONFLICT, code, detail, hint, List.of());
    }
}
