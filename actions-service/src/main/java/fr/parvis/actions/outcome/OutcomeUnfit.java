package fr.parvis.actions.outcome;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Counts that cannot be true. */
public class OutcomeUnfit extends Refusal {
    OutcomeUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.getFirst().code(),
                flaws.getFirst().message(),
                "Corrigez les nombres signalés puis enregistrez de nouveau.",
                flaws);
    }
}
