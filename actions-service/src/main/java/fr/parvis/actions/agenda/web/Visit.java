package fr.parvis.actions.agenda.web;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.security.UnknownPlace;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets somebody without account read what a tenant shows to everyone. */
@Component
class Visit {

    static final String PUBLIC = "what is announced to everyone";

    private final TenantDirectory tenants;

    Visit(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    <T> T to(String slug, Function<Tenant, T> look) {
        var tenant = tenants.bySlug(slug).orElseThrow(UnknownPlace::new);
        return Tenancy.as(tenant.siren(), Actor.LINK, () -> look.apply(tenant));
    }
}
