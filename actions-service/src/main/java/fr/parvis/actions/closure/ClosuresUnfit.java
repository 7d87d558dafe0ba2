package fr.parvis.actions.closure;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Periods that end before they begin. */
public class ClosuresUnfit extends Refusal {
    ClosuresUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "closures-unfit",
                "Certaines fermetures ne conviennent pas.",
                "Corrigez les champs nommés.",
                flaws);
    }
}
