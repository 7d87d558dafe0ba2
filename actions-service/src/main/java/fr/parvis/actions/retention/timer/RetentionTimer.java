package fr.parvis.actions.retention.timer;

import fr.parvis.actions.retention.ForgetPeople;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every hour, tenant by tenant; what two processes do at once is done once. */
@Component
class RetentionTimer {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);

    private final TenantDirectory tenants;
    private final ForgetPeople forget;

    RetentionTimer(TenantDirectory tenants, ForgetPeople forget) {
        this.tenants = tenants;
        this.forget = forget;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        tenants.all().forEach(this::attempt);
    }

    private void attempt(Tenant tenant) {
        try {
            Tenancy.as(tenant.siren(), Actor.SYSTEM, forget::forgetOld);
        } catch (RuntimeException away) {
            LOG.warn("What is old is forgotten in an hour: {}", away.getClass().getName());
        }
    }
}
