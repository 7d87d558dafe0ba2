package fr.parvis.actions.todo.web;

import fr.parvis.actions.todo.StaffPages;
import fr.parvis.starter.links.LinkSettings;
import fr.parvis.starter.tenancy.Tenant;
import org.springframework.stereotype.Component;

/** The pages that the gateway serves. */
@Component
class GatewayPages implements StaffPages {

    private final LinkSettings settings;

    GatewayPages(LinkSettings settings) {
        this.settings = settings;
    }

    @Override
    public String todo(Tenant tenant) {
        return settings.origin() + "/app/" + tenant.slug();
    }
}
