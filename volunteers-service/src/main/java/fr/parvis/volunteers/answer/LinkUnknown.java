package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Refusal;

/** A link of ours that leads to nobody any more. */
public class LinkUnknown extends Refusal {
    public LinkUnknown() {
        super(
                Kind.NOT_FOUND,
                "link-unknown",
                "Ce lien n’est pas valable.",
                "Ouvrez le lien du dernier message reçu, ou appelez votre France services.");
    }
}
