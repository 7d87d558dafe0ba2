package fr.parvis.actions.todo.timer;

import fr.parvis.actions.todo.MorningMails;
import fr.parvis.actions.todo.SendMornings;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for whom it is morning; what is stored says what was sent. */
@Component
class MorningTimer {

    private static final Logger LOG = LoggerFactory.getLogger(MorningTimer.class);
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final TenantDirectory tenants;
    private final SendMornings mornings;
    private final MorningMails mails;
    private final InstantSource clock;

    MorningTimer(
            TenantDirectory tenants,
            SendMornings mornings,
            MorningMails mails,
            InstantSource clock) {
        this.tenants = tenants;
        this.mornings = mornings;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            if (mails.isOurs(LEASE)) {
                tenants.all().forEach(this::attempt);
            }
        } catch (RuntimeException away) {
            LOG.warn("Mails of the morning wait a minute: {}", away.getClass().getName());
        }
    }

    private void attempt(Tenant tenant) {
        try {
            Tenancy.as(tenant.siren(), Actor.SYSTEM, () -> mornings.send(clock.instant(), tenant));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Mails of the morning of {} wait a minute: {}",
                    tenant.siren().value(),
                    failed.getClass().getName());
        }
    }
}
