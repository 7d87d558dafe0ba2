package fr.parvis.actions.news;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** News with a theme that does not exist or an address that leads nowhere. */
public class NewsUnfit extends Refusal {
    NewsUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                flaws.getFirst().code(),
                flaws.getFirst().message(),
                "Corrigez les champs signalés puis enregistrez de nouveau.",
                flaws);
    }
}
