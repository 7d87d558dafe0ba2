package fr.parvis.starter.imports;

import fr.parvis.starter.core.Siren;
import java.util.Optional;

/** Imports of all tenants that nobody is at any more, because a process died. */
public interface AbandonedImports {

    /** Takes the one that waits longest, for whoever asks. */
    Optional<Abandoned> take();

    record Abandoned(Siren tenant, ImportJob job) {}
}
