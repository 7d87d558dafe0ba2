package fr.parvis.actions.homevisit;

import fr.parvis.actions.homevisit.HomeVisitFact.HomeVisitOverdue;
import fr.parvis.starter.core.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does what is due about a visit by itself: alerts the next contact, or forgets the resident. */
public final class DoDueVisit {
    private final HomeVisits visits;
    private final AlarmLetter letter;
    private final Duration every;
    private final InstantSource clock;

    /**
     * @param every how long the next contact waits for the one before
     */
    public DoDueVisit(HomeVisits visits, AlarmLetter letter, Duration every, InstantSource clock) {
        this.visits = visits;
        this.letter = letter;
        this.every = every;
        this.clock = clock;
    }

    public void run(String visitId) {
        var now = clock.instant();
        visits.byId(new HomeVisitId(visitId))
                .filter(visit -> isDue(visit, now))
                .ifPresent(visit -> run(visit, now));
    }

    /** Another process may have done the same in the meantime: the first stands. */
    private void run(HomeVisit visit, Instant now) {
        switch (visit.state()) {
            case APPROVED, IN_PROGRESS -> {
                var raised = visit.raise(now, every);
                visits.save(raised, told(raised));
            }
            case REQUESTED, REFUSED, ENDED -> visits.save(visit.forget(), List.of());
        }
    }

    private List<Fact> told(HomeVisit visit) {
        return Stream.concat(Stream.of(overdue(visit)), letter.write(visit).stream()).toList();
    }

    private static Fact overdue(HomeVisit visit) {
        return new HomeVisitOverdue(
                visit.id().value(),
                visit.date().actionId(),
                visit.date().occurrenceId(),
                visit.plan().visitorId(),
                Optional.ofNullable(visit.alarm()).map(Alarm::told).orElse(0),
                visit.version());
    }

    private static boolean isDue(HomeVisit visit, Instant now) {
        var due = visit.dueAt();
        return due != null && !now.isBefore(due);
    }
}
