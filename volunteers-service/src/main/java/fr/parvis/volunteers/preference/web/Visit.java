package fr.parvis.volunteers.preference.web;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Does what a signed link allows, in the tenant that signed it. */
@Component
class Visit {

    private final Links links;
    private final TenantDirectory tenants;

    Visit(Links links, TenantDirectory tenants) {
        this.links = links;
        this.tenants = tenants;
    }

    Link read(char purpose, String text) {
        return links.read(purpose, text);
    }

    Tenant tenant(Link link) {
        return tenants.bySiren(link.tenant()).orElseThrow(UnknownLink::new);
    }

    <T> T in(Link link, Supplier<T> work) {
        tenant(link);
        return Tenancy.as(link.tenant(), Actor.LINK, work);
    }

    void in(Link link, Runnable work) {
        tenant(link);
        Tenancy.as(link.tenant(), Actor.LINK, work);
    }
}
