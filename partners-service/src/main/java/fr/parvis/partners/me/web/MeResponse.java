package fr.parvis.partners.me.web;

import fr.parvis.starter.security.Caller;
import fr.parvis.starter.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who calls, and where they have a right. */
record MeResponse(
        String subject,
        @Nullable String name,
        @Nullable String email,
        Caller.Kind kind,
        boolean platformAdmin,
        List<Place> tenants,
        Limits limits) {

    /**
     * One tenant, with what the caller is there.
     *
     * @param zone IANA time zone, in which its times are shown
     * @param phone as people read it aloud
     * @param colours that its pages wear in place of those of Parvis
     */
    record Place(
            String slug,
            String siren,
            String name,
            String houseName,
            String zone,
            @Nullable String phone,
            Tenant.Colours colours,
            @Nullable String partnerId,
            List<String> roles,
            List<String> scopes) {

        static Place of(Tenant tenant, Caller caller) {
            return new Place(
                    tenant.slug(),
                    tenant.siren().value(),
                    tenant.name(),
                    tenant.houseName(),
                    tenant.zone().getId(),
                    tenant.spokenPhone(),
                    tenant.colours(),
                    caller.partnerId(),
                    caller.roles().stream()
                            .map(role -> role.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList(),
                    caller.scopes().stream().sorted().toList());
        }
    }

    /** Of one client, at the gateway. */
    record Limits(int requestsPerSecond, int burst) {}

    static MeResponse of(Caller caller, List<Place> places, Limits limits) {
        return new MeResponse(
                caller.subject(),
                caller.name(),
                caller.email(),
                caller.kind(),
                caller.platformAdmin(),
                places,
                limits);
    }
}
