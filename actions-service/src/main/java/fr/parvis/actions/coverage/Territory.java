package fr.parvis.actions.coverage;

import fr.parvis.actions.travel.Distance;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The communes of a tenant and its points of service. */
record Territory(Tenant tenant, List<ServicePoint> services) {

    static Territory of(Tenant tenant) {
        return new Territory(
                tenant, tenant.houses().stream().map(it -> point(tenant, it)).toList());
    }

    List<Commune> communes() {
        var byName = Comparator.comparing(Commune::name, Collator.getInstance(Locale.FRENCH));
        return tenant.communes().stream()
                .flatMap(insee -> Communes.official().byCode(insee).stream())
                .sorted(byName)
                .toList();
    }

    @Nullable Position centreOf(Commune commune) {
        return tenant.centreOf(commune.insee()).orElse(null);
    }

    boolean serves(Commune commune) {
        return services.stream().anyMatch(it -> it.insee().equals(commune.insee()));
    }

    Optional<NearestService> nearest(Commune commune) {
        return tenant.centreOf(commune.insee()).stream()
                .flatMap(this::distances)
                .min(Comparator.comparingDouble(NearestService::km));
    }

    private Stream<NearestService> distances(Position from) {
        return services.stream().flatMap(it -> distance(from, it).stream());
    }

    private static Optional<NearestService> distance(Position from, ServicePoint service) {
        return Optional.ofNullable(service.at())
                .map(at -> new NearestService(service.name(), Distance.km(from, at)));
    }

    private static ServicePoint point(Tenant tenant, Tenant.House house) {
        return new ServicePoint(
                house.name(), house.insee(), tenant.centreOf(house.insee()).orElse(null));
    }
}
