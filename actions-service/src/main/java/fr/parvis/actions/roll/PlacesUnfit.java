package fr.parvis.actions.roll;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Places that a date cannot have. */
public class PlacesUnfit extends Refusal {
    PlacesUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "places-unfit",
                "Ces places ne conviennent pas.",
                "Corrigez les champs signalés.",
                flaws);
    }
}
