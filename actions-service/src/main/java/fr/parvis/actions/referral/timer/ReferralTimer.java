package fr.parvis.actions.referral.timer;

import fr.parvis.actions.referral.DoDueReferral;
import fr.parvis.actions.referral.DueReferrals;
import fr.parvis.actions.referral.DueReferrals.Work;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due about referrals, every half minute; one process at a time looks. */
@Component
class ReferralTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralTimer.class);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final DueReferrals due;
    private final DoDueReferral doDue;
    private final InstantSource clock;

    ReferralTimer(DueReferrals due, DoDueReferral doDue, InstantSource clock) {
        this.due = due;
        this.doDue = doDue;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                due.due(clock.instant()).forEach(this::attempt);
            }
        } catch (RuntimeException away) {
            LOG.warn("Due referrals are looked for again in a while: {}", away.toString());
        }
    }

    /** What fails stays due. */
    private void attempt(Work work) {
        try {
            Tenancy.as(work.tenant(), Actor.SYSTEM, () -> doDue.run(work.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Referral {} failed and stays due", work.id(), failed);
        }
    }
}
