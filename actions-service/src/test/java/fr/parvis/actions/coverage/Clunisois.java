package fr.parvis.actions.coverage;

import static java.util.stream.Collectors.toMap;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.Tenant.Position;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.tenants.TenantFiles;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The demo tenant of the Clunisois, with some or all of its places. */
record Clunisois(Tenant current) implements TenantDirectory {

    static final String CLUNY = "71137";
    static final String SALORNAY = "71495";

    static Clunisois whole() {
        return with(it -> true);
    }

    static Clunisois withoutAntenna() {
        return with(it -> it.kind().equals("HOUSE"));
    }

    private static Clunisois with(Predicate<fr.parvis.tenants.Tenant.House> kept) {
        var file = TenantFiles.demo().getFirst();
        var houses = file.houses().stream().filter(kept).map(Clunisois::house).toList();
        var centres =
                file.centres().stream()
                        .collect(toMap(it -> it.insee(), it -> new Position(it.lat(), it.lon())));
        return new Clunisois(
                new Tenant(
                        new Siren(file.siren()),
                        file.slug(),
                        List.of(),
                        file.name(),
                        file.houseName(),
                        ZoneId.of(file.zone()),
                        file.region(),
                        new Tenant.Colours(null, null),
                        new Tenant.Sender(file.sender().name(), file.sender().address()),
                        null,
                        null,
                        houses,
                        file.communes(),
                        centres));
    }

    private static Tenant.House house(fr.parvis.tenants.Tenant.House it) {
        return new Tenant.House(
                it.id(), it.name(), it.kind(), it.houseId(), it.carrier(), it.insee());
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Tenant> bySiren(Siren siren) {
        return all().stream().filter(it -> it.siren().equals(siren)).findFirst();
    }

    @Override
    public List<Tenant> all() {
        return List.of(current);
    }
}
