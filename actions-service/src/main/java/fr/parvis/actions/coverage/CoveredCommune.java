package fr.parvis.actions.coverage;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.tenancy.Tenant.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a commune's coverage.
 *
 * @param centre null where the tenant gave none
 * @param nearest null where a centre is missing
 * @param served whether a house or an antenna stands there
 * @param silent whether nobody was there for the weeks asked about
 */
public record CoveredCommune(
        Commune commune,
        @Nullable Position centre,
        @Nullable NearestService nearest,
        boolean served,
        Presence presence,
        boolean silent) {

    boolean isFartherThan(double km) {
        return nearest != null && nearest.km() > km;
    }
}
