package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A call that breaks rules; each flaw names its field. */
public class CallUnfit extends Refusal {
    public CallUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "call-unfit",
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis recommencez.",
                flaws);
    }
}
