package fr.parvis.actions.playbook;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Two steps of a guide have one id. */
public class GuideUnfit extends Refusal {

    private static final Flaw FLAW =
            new Flaw(
                    "/steps",
                    "repeated-step",
                    "Retirez l’identifiant de l’étape qui porte celui d’une autre.");

    GuideUnfit() {
        super(
                Kind.RULE,
                "repeated-step",
                "Deux étapes du guide portent le même identifiant.",
                "Corrigez les étapes puis enregistrez de nouveau.",
                List.of(FLAW));
    }
}
