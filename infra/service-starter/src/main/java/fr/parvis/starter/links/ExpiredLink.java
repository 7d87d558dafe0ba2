package fr.parvis.starter.links;

import fr.parvis.starter.core.Refusal;

/** A link of ours whose time is over. */
public class ExpiredLink extends Refusal {
    public ExpiredLink() {
        super(
                Kind.GONE,
                "link-expired",
                "Ce lien n’est plus valable : sa date est passée.",
                "Merci de votre aide. Pour toute question, appelez votre France services.");
    }
}
