package fr.parvis.actions.coverage;

import fr.parvis.starter.core.Refusal;

/** Somebody else gave others in the meantime. */
public class OutlinesStale extends Refusal {
    OutlinesStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a changé les contours entre-temps.",
                "Rechargez la page puis recommencez.");
    }
}
