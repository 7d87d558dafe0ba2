package fr.parvis.actions.coverage;

import java.util.List;

/**
 * The tenant's communes, by name, and how they are covered.
 *
 * @param weeks without a presence after which a commune is silent
 */
public record Coverage(int weeks, List<ServicePoint> services, List<CoveredCommune> communes) {

    public Coverage {
        services = List.copyOf(services);
        communes = List.copyOf(communes);
    }

    public long silent() {
        return communes.stream().filter(CoveredCommune::silent).count();
    }

    /** How many communes lie farther than that from every point of service. */
    public long fartherThan(double km) {
        return communes.stream().filter(it -> it.isFartherThan(km)).count();
    }
}
