package fr.parvis.actions.coverage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of the tenant's communes, as it gave them.
 *
 * @param takenAt when; null where it gave none
 * @param version 0 while it never gave any
 */
public record Outlines(List<Outline> communes, @Nullable Instant takenAt, long version) {

    public static final Outlines NONE = new Outlines(List.of(), null, 0);

    public Outlines {
        communes = List.copyOf(communes);
    }

    Outlines by(List<Outline> given, Instant now) {
        return new Outlines(given, now, version + 1);
    }

    Outlines without() {
        return new Outlines(List.of(), null, version + 1);
    }
}
