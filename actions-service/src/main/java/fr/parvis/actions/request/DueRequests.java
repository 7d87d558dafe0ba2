package fr.parvis.actions.request;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Requests of all tenants whose asker is to be forgotten: the one place that looks across them. */
public interface DueRequests {

    /** Whether this process, alone of all, looks after them for the next while. */
    boolean isOurs(Duration next);

    /** The longest due first. */
    List<Forgettable> toForget(Instant now);

    record Forgettable(Siren tenant, RequestId id) {}
}
