package fr.parvis.actions.professional;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A professional cannot receive people like this. */
public class ProfessionalUnfit extends Refusal {
    ProfessionalUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "professional-unfit",
                "Cet intervenant ne peut pas être enregistré ainsi.",
                "Corrigez les champs signalés.",
                flaws);
    }

    static Flaw unknownAction(String pointer) {
        return new Flaw(pointer, "unknown-action", "Choisissez une action de la liste.");
    }

    static Flaw actionTaken(String pointer) {
        return new Flaw(
                pointer,
                "action-taken",
                "Un autre intervenant reçoit déjà aux dates de cette action\u00a0: faites-en deux.");
    }
}
