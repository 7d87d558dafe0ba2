package fr.parvis.actions.homevisit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes down that a visit lasts longer, and puts off its alarm until then. */
public final class ExtendVisit {
    private final EditVisit edit;
    private final InstantSource clock;

    public ExtendVisit(HomeVisits visits, InstantSource clock) {
        this.edit = new EditVisit(visits);
        this.clock = clock;
    }

    public HomeVisit until(HomeVisitId id, Instant until, Colleague by) {
        return edit.edit(id, visit -> visit.extend(extension(visit, until, by, null)));
    }

    /** By who was alerted, without an account: from now, or from the end that was expected. */
    public HomeVisit longer(HomeVisitId id, Duration by, String contact) {
        return edit.edit(
                id, visit -> visit.extend(extension(visit, end(visit).plus(by), null, contact)));
    }

    private Instant end(HomeVisit visit) {
        var now = clock.instant();
        return visit.plan().expectedEnd().isBefore(now) ? now : visit.plan().expectedEnd();
    }

    private Extension extension(
            HomeVisit visit, Instant until, @Nullable Colleague by, @Nullable String contact) {
        return new Extension(
                visit.plan().expectedEnd(),
                until,
                visit.alarm() != null,
                clock.instant(),
                by,
                contact);
    }
}
