package fr.parvis.actions.rhythm;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A repetition that cannot be planned so. */
public class RhythmUnfit extends Refusal {

    public RhythmUnfit(Flaw flaw) {
        this(List.of(flaw));
    }

    RhythmUnfit(List<Flaw> flaws) {
        super(
                Kind.RULE,
                "rhythm-unfit",
                "Cette répétition ne convient pas.",
                "Corrigez les champs nommés.",
                flaws);
    }
}
