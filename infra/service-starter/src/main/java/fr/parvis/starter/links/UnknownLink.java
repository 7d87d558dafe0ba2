package fr.parvis.starter.links;

import fr.parvis.starter.core.Refusal;

/** Not a link of ours, or one that was changed on its way. */
public class UnknownLink extends Refusal {
    public UnknownLink() {
        super(
                Kind.NOT_FOUND,
                "link-unknown",
                "Ce lien n’est pas valable.",
                "Ouvrez-le depuis le dernier message reçu, en entier, ou appelez votre France services.");
    }
}
