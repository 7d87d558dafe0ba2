package fr.parvis.actions.task.timer;

import fr.parvis.actions.task.Horizon;
import fr.parvis.actions.task.TopUpTasks;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives dates that come near their tasks, a few times an hour, tenant by tenant. */
@Component
class TopUpTimer {

    private static final Logger LOG = LoggerFactory.getLogger(TopUpTimer.class);
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final TenantDirectory tenants;
    private final TopUpTasks tasks;
    private final Horizon horizon;

    TopUpTimer(TenantDirectory tenants, TopUpTasks tasks, Horizon horizon) {
        this.tenants = tenants;
        this.tasks = tasks;
        this.horizon = horizon;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 20, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            if (horizon.isOurs(LEASE)) {
                tenants.all().forEach(this::topUp);
            }
        } catch (RuntimeException away) {
            LOG.warn("{} holds up tasks of dates to come", away.getClass().getSimpleName());
        }
    }

    /** What fails is done the next time. */
    private void topUp(Tenant tenant) {
        try {
            Tenancy.as(tenant.siren(), Actor.SYSTEM, tasks::topUp);
        } catch (RuntimeException failed) {
            LOG.warn("Tasks of {} wait for the next time", tenant.siren().value(), failed);
        }
    }
}
