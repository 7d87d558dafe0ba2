package fr.parvis.actions.telling;

import fr.parvis.starter.core.Refusal;

/** Others tick the same list all the time. */
public class PhoneRoundStale extends Refusal {
    public PhoneRoundStale() {
        super(
                Kind.STALE,
                "stale-version",
                "D’autres personnes cochent cette liste en ce moment.",
                "Recommencez dans un instant.");
    }
}
