package fr.parvis.partners.grant;

import fr.parvis.partners.partner.PartnerId;
import java.util.List;

/** Lets a partner's software act in the tenant; granting the same again changes nothing. */
public final class GrantAccess {

    private final ApiGrants grants;

    public GrantAccess(ApiGrants grants) {
        this.grants = grants;
    }

    public void grant(String integratorId, PartnerId partner, List<String> scopes) {
        var present = grants.of(integratorId);
        if (present.filter(it -> it.allows(partner, scopes)).isEmpty()) {
            long version = present.map(ApiGrant::version).orElse(0L) + 1;
            ApiGrant grant = new ApiGrant(integratorId, partner, scopes, version);
            grants.put(grant, grant.changed());
        }
    }
}
