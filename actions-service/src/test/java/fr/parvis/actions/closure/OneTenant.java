package fr.parvis.actions.closure;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory with one tenant, which is always the present one. */
public record OneTenant(Tenant current) implements TenantDirectory {

    public static OneTenant clunisois() {
        return of("Europe/Paris", "71137");
    }

    /**
     * @param commune INSEE code of its house and only commune
     */
    public static OneTenant of(String zone, String commune) {
        return new OneTenant(
                new Tenant(
                        new Siren("200040293"),
                        "clunisois",
                        List.of(),
                        "CC du Clunisois",
                        "France services de Cluny",
                        ZoneId.of(zone),
                        "FR",
                        new Tenant.Colours(null, null),
                        new Tenant.Sender("France services", "fs@clunisois.example"),
                        null,
                        null,
                        List.of(),
                        List.of(commune),
                        Map.of()));
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return Optional.of(current).filter(it -> it.slug().equals(slug));
    }

    @Override
    public Optional<Tenant> bySiren(Siren siren) {
        return Optional.of(current).filter(it -> it.siren().equals(siren));
    }

    @Override
    public List<Tenant> all() {
        return List.of(current);
    }
}
