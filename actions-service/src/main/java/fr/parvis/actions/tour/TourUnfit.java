package fr.parvis.actions.tour;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A day that cannot be driven so; each flaw names its stop. */
public class TourUnfit extends Refusal {
    public TourUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.size() == 1 ? flaws.getFirst().code() : "tour-unfit",
                flaws.getFirst().message(),
                "Corrigez les arrêts signalés puis recommencez.",
                flaws);
    }
}
