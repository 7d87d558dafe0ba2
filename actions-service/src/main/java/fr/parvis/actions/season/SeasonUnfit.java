package fr.parvis.actions.season;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A season that ends before it begins, or never seems to end. */
public class SeasonUnfit extends Refusal {
    SeasonUnfit(Flaw flaw) {
        super(
                Kind.RULE,
                flaw.code(),
                flaw.message(),
                "Corrigez le champ signalé puis enregistrez de nouveau.",
                List.of(flaw));
    }
}
