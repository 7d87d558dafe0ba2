package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Nobody of the team has that id. */
public class FeedUnfit extends Refusal {
    public FeedUnfit() {
        super(
                Kind.RULE,
                "unknown-member",
                "Cette personne n’est pas dans l’équipe.",
                "Choisissez-la dans la liste de l’équipe.",
                List.of(new Flaw("/about", "unknown-member", "Choisissez quelqu’un de l’équipe.")));
    }
}
