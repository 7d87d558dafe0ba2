package fr.parvis.actions.homevisit;

import fr.parvis.actions.homevisit.HomeVisitFact.HomeVisitApproved;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who neither asked nor goes says yes or no. */
public final class RuleVisit {
    private final EditVisit edit;
    private final RingingChannel channel;
    private final InstantSource clock;

    public RuleVisit(HomeVisits visits, RingingChannel channel, InstantSource clock) {
        this.edit = new EditVisit(visits);
        this.channel = channel;
        this.clock = clock;
    }

    /**
     * @param despite why no phone needs to ring
     */
    public HomeVisit approve(HomeVisitId id, Colleague by, @Nullable String despite) {
        var yes = new Ruling(by, clock.instant(), despite);
        return edit.edit(
                id,
                visit -> visit.approve(yes, channel.isThere()),
                visit -> List.of(approved(visit)));
    }

    public HomeVisit refuse(HomeVisitId id, Colleague by, String reason) {
        return edit.edit(id, visit -> visit.refuse(new Ruling(by, clock.instant(), reason)));
    }

    private static HomeVisitApproved approved(HomeVisit visit) {
        return new HomeVisitApproved(
                visit.id().value(),
                visit.date().actionId(),
                visit.date().occurrenceId(),
                visit.version());
    }
}
