package fr.parvis.actions.roster;

import fr.parvis.starter.core.Refusal;

/** Nobody has come yet. */
public class TooEarly extends Refusal {
    public TooEarly() {
        super(
                Kind.CONFLICT,
                "date-not-begun",
                "Cette date n’a pas commencé\u00a0: personne n’est encore venu.",
                "Notez les présences à partir du début.");
    }
}
