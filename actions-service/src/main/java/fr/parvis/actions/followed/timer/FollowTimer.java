package fr.parvis.actions.followed.timer;

import fr.parvis.actions.followed.DueCalendars;
import fr.parvis.actions.followed.DueCalendars.Due;
import fr.parvis.actions.followed.PollCalendar;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads followed calendars again when they are due; one process at a time. */
@Component
class FollowTimer {

    private static final Logger LOG = LoggerFactory.getLogger(FollowTimer.class);

    /** As long as a round of slow addresses may take. */
    private static final Duration LEASE = Duration.ofMinutes(11);

    private final DueCalendars due;
    private final PollCalendar poll;
    private final InstantSource clock;

    FollowTimer(DueCalendars due, PollCalendar poll, InstantSource clock) {
        this.due = due;
        this.poll = poll;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 10_000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                due.due(clock.instant()).forEach(this::attempt);
            }
        } catch (RuntimeException away) {
            LOG.warn("{} holds up followed calendars", away.getClass().getSimpleName());
        }
    }

    /** What fails stays due. */
    private void attempt(Due calendar) {
        try {
            Tenancy.as(calendar.tenant(), Actor.SYSTEM, () -> poll.poll(calendar.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Followed calendar {} failed and stays due", calendar.id(), failed);
        }
    }
}
