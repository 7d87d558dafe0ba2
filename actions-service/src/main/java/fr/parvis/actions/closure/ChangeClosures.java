package fr.parvis.actions.closure;

import fr.parvis.actions.calendar.ClosedPeriod;
import java.util.List;

/** Says anew when the tenant does not go out, if nobody else did in the meantime. */
public final class ChangeClosures {

    private final ClosureBook book;

    public ChangeClosures(ClosureBook book) {
        this.book = book;
    }

    public Closures change(long seen, List<ClosedPeriod> periods) {
        Closures present = book.present();
        Closures changed = present.change(periods);
        if (present.version() != seen || !book.save(changed)) {
            throw new ClosuresStale();
        }
        return changed;
    }
}
