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

    /** People met within a year who had never come before. */
    public int newcomers() {
        return communes.stream().mapToInt(it -> it.presence().newcomers()).sum();
    }

    /** How many communes lie farther than that from every point of service. */
    public long fartherThan(double km) {
        return communes.stream().filter(it -> it.isFartherThan(km)).count();
    }
}
