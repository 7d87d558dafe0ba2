package fr.parvis.actions.occurrence;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A time or content that cannot be; each flaw names its field. */
public class OccurrenceUnfit extends Refusal {
    public OccurrenceUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "occurrence-unfit",
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis recommencez.",
                flaws);
    }
}
