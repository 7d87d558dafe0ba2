package fr.parvis.actions.homevisit.timer;

import fr.parvis.actions.homevisit.DoDueVisit;
import fr.parvis.actions.homevisit.DueVisits;
import fr.parvis.actions.homevisit.DueVisits.Work;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due about home visits, every second; one process at a time looks. */
@Component
class VisitTimer {
    private static final Logger LOG = LoggerFactory.getLogger(VisitTimer.class);
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final DueVisits due;
    private final DoDueVisit doDue;
    private final InstantSource clock;

    VisitTimer(DueVisits due, DoDueVisit doDue, InstantSource clock) {
        this.due = due;
        this.doDue = doDue;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                due.due(clock.instant()).forEach(this::attempt);
            }
        } catch (RuntimeException away) {
            LOG.warn("Due home visits are looked for again in a second: {}", away.toString());
        }
    }

    /** What fails stays due. */
    private void attempt(Work work) {
        try {
            Tenancy.as(work.tenant(), Actor.SYSTEM, () -> doDue.run(work.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Home visit {} failed and stays due", work.id(), failed);
        }
    }
}
