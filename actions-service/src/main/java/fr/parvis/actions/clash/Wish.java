package fr.parvis.actions.clash;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an occurrence would take, before anybody stores it.
 *
 * @param occurrenceId whose own claims are not in its way; null of a new one
 */
public record Wish(
        @Nullable String occurrenceId,
        Instant startsAt,
        Instant endsAt,
        @Nullable String insee,
        List<String> staff,
        List<String> equipment) {

    Wanted wanted(Names names) {
        String id = occurrenceId == null ? "" : occurrenceId;
        var hold = new Hold(id, "", insee, null, null, startsAt, endsAt, 0, startsAt, null);
        return new Wanted(hold, names.resources(staff, equipment));
    }
}
