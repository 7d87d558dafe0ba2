package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Refusal;

/** Not there, or not shown to this tenant: the same answer. */
public class NotShared extends Refusal {
    public NotShared() {
        super(
                Kind.NOT_FOUND,
                "not-shared",
                "Vos voisins ne partagent rien de tel avec vous, ou plus.",
                "Choisissez dans la liste de ce que vos voisins partagent.");
    }
}
