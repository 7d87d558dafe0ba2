package fr.parvis.starter.directory;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The data of {@code tenants.tenant-registered.v1}. */
record TenantRegistered(
        String siren,
        String slug,
        @Nullable List<String> formerSlugs,
        String name,
        String houseName,
        String zone,
        String region,
        Tenant.@Nullable Colours colours,
        Tenant.Sender sender,
        @Nullable String replyTo,
        @Nullable String phone,
        @Nullable List<Tenant.House> houses,
        @Nullable List<String> communes,
        @Nullable List<Centre> centres) {

    record Centre(String insee, double lat, double lon) {}

    Tenant tenant() {
        return new Tenant(
                new Siren(siren),
                slug,
                orNone(formerSlugs),
                name,
                houseName,
                ZoneId.of(zone),
                region,
                Objects.requireNonNullElse(colours, new Tenant.Colours(null, null)),
                sender,
                replyTo,
                phone,
                orNone(houses),
                orNone(communes),
                positions());
    }

    private Map<String, Tenant.Position> positions() {
        var positions = new HashMap<String, Tenant.Position>();
        for (var centre : orNone(centres)) {
            positions.put(centre.insee(), new Tenant.Position(centre.lat(), centre.lon()));
        }
        return Map.copyOf(positions);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
