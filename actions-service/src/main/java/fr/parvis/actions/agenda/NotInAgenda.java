package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Refusal;

/** Not there, or not for the public: the same answer. */
public class NotInAgenda extends Refusal {
    public NotInAgenda() {
        super(
                Kind.NOT_FOUND,
                "not-in-agenda",
                "Cette date n’est pas dans l’agenda, ou n’y est plus.",
                "Ouvrez l’agenda, ou appelez votre France services.");
    }
}
