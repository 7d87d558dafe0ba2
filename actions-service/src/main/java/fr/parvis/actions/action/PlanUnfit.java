package fr.parvis.actions.action;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A plan that names what does not exist; each flaw names its field. */
public class PlanUnfit extends Refusal {
    PlanUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "action-unfit",
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis enregistrez de nouveau.",
                flaws);
    }
}
