package fr.parvis.actions.coverage.web;

import fr.parvis.actions.coverage.CoveredCommune;
import fr.parvis.actions.coverage.NearestService;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A commune and how present the tenant is there.
 *
 * @param kmToService as the crow flies, to a tenth; null where a centre is not known
 * @param held how often it was there within a year
 * @param newcomers people met there within a year who had never come before
 */
record CommuneResponse(
        String insee,
        String name,
        int population,
        @Nullable Position centre,
        boolean served,
        @Nullable String nearestService,
        @Nullable Double kmToService,
        @Nullable Instant lastPresence,
        @Nullable Instant nextPresence,
        int held,
        int newcomers,
        boolean silent) {

    static CommuneResponse of(CoveredCommune covered) {
        NearestService nearest = covered.nearest();
        return new CommuneResponse(
                covered.commune().insee(),
                covered.commune().name(),
                covered.commune().population(),
                covered.centre(),
                covered.served(),
                nearest == null ? null : nearest.name(),
                nearest == null ? null : Math.round(nearest.km() * 10) / 10.0,
                covered.presence().last(),
                covered.presence().next(),
                covered.presence().held(),
                covered.presence().newcomers(),
                covered.silent());
    }
}
