package fr.parvis.actions.request.timer;

import fr.parvis.actions.request.DueRequests;
import fr.parvis.actions.request.ForgetAskers;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten minutes for askers to forget; one process at a time. */
@Component
class ForgetTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetTimer.class);
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final DueRequests due;
    private final ForgetAskers forget;
    private final InstantSource time;

    ForgetTimer(DueRequests due, ForgetAskers forget, InstantSource time) {
        this.due = due;
        this.forget = forget;
        this.time = time;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                due.toForget(time.instant()).forEach(this::forget);
            }
        } catch (RuntimeException away) {
            LOG.warn("{} holds up what is to be forgotten", away.getClass().getSimpleName());
        }
    }

    private void forget(DueRequests.Forgettable found) {
        Tenancy.as(found.tenant(), Actor.SYSTEM, () -> forget.forget(found.id()));
    }
}
