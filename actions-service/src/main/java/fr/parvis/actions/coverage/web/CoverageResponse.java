package fr.parvis.actions.coverage.web;

import fr.parvis.actions.coverage.Coverage;
import fr.parvis.actions.coverage.ServicePoint;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the territory is covered.
 *
 * @param silent communes where nobody was for these weeks
 * @param newcomers people met within a year who had never come before, everywhere
 * @param beyond10Km communes farther than that from every point of service, as the crow flies
 */
record CoverageResponse(
        int weeks,
        long silent,
        int newcomers,
        long beyond10Km,
        long beyond15Km,
        List<Service> services,
        List<CommuneResponse> communes) {

    record Service(String name, String insee, @Nullable Position centre) {

        static Service of(ServicePoint point) {
            return new Service(point.name(), point.insee(), point.at());
        }
    }

    static CoverageResponse of(Coverage coverage) {
        return new CoverageResponse(
                coverage.weeks(),
                coverage.silent(),
                coverage.newcomers(),
                coverage.fartherThan(10),
                coverage.fartherThan(15),
                coverage.services().stream().map(Service::of).toList(),
                coverage.communes().stream().map(CommuneResponse::of).toList());
    }
}
