package fr.parvis.partners.grant;

import fr.parvis.partners.partner.PartnerId;
import java.util.List;

/**
 * What the present tenant lets a partner's software do in its name; no scope means revoked.
 *
 * @param integratorId platform-wide name of the software, as its tokens carry it
 */
public record ApiGrant(
        String integratorId, PartnerId partnerId, List<String> scopes, long version) {

    public ApiGrant {
        scopes = List.copyOf(scopes);
    }

    boolean allows(PartnerId partner, List<String> wanted) {
        return partnerId.equals(partner) && scopes.equals(wanted);
    }

    /** How it is now, as every service is told. */
    public ApiGrantChanged changed() {
        return new ApiGrantChanged(integratorId, partnerId.value(), scopes, version);
    }
}
