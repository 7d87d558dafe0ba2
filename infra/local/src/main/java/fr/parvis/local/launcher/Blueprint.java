package fr.parvis.local.launcher;

import java.util.List;
import java.util.stream.Stream;

/** All parts, in the order in which they are told of. */
final class Blueprint {

    private final InfrastructureParts infrastructure;
    private final ServiceParts services;

    Blueprint(Settings settings, Logs logs, Secrets secrets) {
        this.infrastructure = new InfrastructureParts(settings, logs, secrets);
        this.services = new ServiceParts(settings, secrets);
    }

    List<Part> parts() {
        return Stream.concat(infrastructure.parts(), services.parts()).toList();
    }
}
