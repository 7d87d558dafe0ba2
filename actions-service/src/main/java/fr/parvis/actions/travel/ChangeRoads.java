package fr.parvis.actions.travel;

import fr.parvis.starter.core.Refusal;

/** Changes how long roads take, if nobody else did in the meantime. */
public final class ChangeRoads {

    /** Somebody else changed them in the meantime. */
    public static final class RoadsStale extends Refusal {
        RoadsStale() {
            super(
                    Kind.STALE,
                    "stale-version",
                    "Quelqu’un d’autre a modifié ces réglages entre-temps.",
                    "Relisez-les puis refaites votre modification.");
        }
    }

    private final RoadBook book;

    public ChangeRoads(RoadBook book) {
        this.book = book;
    }

    public RoadSettings change(long seen, Roads roads) {
        RoadSettings present = book.present();
        RoadSettings changed = present.change(roads);
        if (present.version() != seen || !book.save(changed)) {
            throw new RoadsStale();
        }
        return changed;
    }
}
