package fr.parvis.actions.task;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A task for someone who is not of the team. */
public class TaskUnfit extends Refusal {
    TaskUnfit(Flaw flaw) {
        super(
                Kind.RULE,
                flaw.code(),
                flaw.message(),
                "Corrigez le champ signalé puis enregistrez de nouveau.",
                List.of(flaw));
    }
}
