package fr.parvis.actions.group;

import fr.parvis.starter.core.Refusal;

/** There is nothing to enrol in. */
public class NoDateAhead extends Refusal {
    public NoDateAhead() {
        super(
                Kind.CONFLICT,
                "no-date-ahead",
                "Cette action n’a aucune date à venir.",
                "Ajoutez d’abord ses dates, puis inscrivez le groupe.");
    }
}
