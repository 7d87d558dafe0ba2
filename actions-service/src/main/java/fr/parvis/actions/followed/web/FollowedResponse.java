package fr.parvis.actions.followed.web;

import fr.parvis.actions.followed.FollowedCalendar;
import fr.parvis.actions.outside.SyncNote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A followed calendar as it is shown.
 *
 * @param dates how many stood in it when it was last read
 * @param nextAt when it is read again
 */
record FollowedResponse(
        String id,
        String name,
        String address,
        List<String> communes,
        @Nullable Integer withinKm,
        int dates,
        Instant nextAt,
        List<SyncNote> notes,
        long version) {

    static FollowedResponse of(FollowedCalendar calendar) {
        return new FollowedResponse(
                calendar.id(),
                calendar.name(),
                calendar.address(),
                calendar.rule().communes(),
                calendar.rule().withinKm(),
                calendar.dates().size(),
                calendar.polling().dueAt(),
                calendar.polling().notes(),
                calendar.version());
    }
}
