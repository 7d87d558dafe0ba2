package fr.parvis.actions.occurrence;

import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an occurrence; ids only, nobody's name. */
public sealed interface OccurrenceFact extends Fact {

    /**
     * How it is now.
     *
     * @param announced whether its action is; nobody outside is told of what is not
     * @param title of a home visit: only that it is one
     * @param place where people go, in words; never of a home visit
     * @param sequence grows with each change that the public sees
     */
    record Told(
            String actionId,
            OccurrenceState state,
            boolean announced,
            Practice practice,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String insee,
            @Nullable String place,
            @Nullable String seasonId,
            @Nullable String houseId,
            List<String> partnerIds,
            List<String> themes,
            List<String> staffIds,
            List<String> equipmentIds,
            @Nullable String tourId,
            BookingMode booking,
            @Nullable Integer capacity,
            boolean openToPublic,
            int sequence) {}

    /** Where and when it was before it moved. */
    record Before(Instant startsAt, Instant endsAt, @Nullable String insee) {}

    /** It is on, as said: new, changed, or on again. */
    @EventType("actions.occurrence-scheduled.v1")
    record OccurrenceScheduled(String occurrenceId, Told occurrence, long version)
            implements OccurrenceFact {}

    /** It is on, at another time or place. */
    @EventType("actions.occurrence-moved.v1")
    record OccurrenceMoved(String occurrenceId, Told occurrence, Before before, long version)
            implements OccurrenceFact {}

    /** It is not on: called off, or put off until another date is found. */
    @EventType("actions.occurrence-cancelled.v1")
    record OccurrenceCancelled(String occurrenceId, Told occurrence, String reason, long version)
            implements OccurrenceFact {}

    @EventType("actions.occurrence-held.v1")
    record OccurrenceHeld(String occurrenceId, Told occurrence, long version)
            implements OccurrenceFact {}
}
