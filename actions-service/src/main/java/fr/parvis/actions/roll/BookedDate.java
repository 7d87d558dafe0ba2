package fr.parvis.actions.roll;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as booking knows it.
 *
 * @param place in words, for those who come
 * @param capacity how many may come, where the date says so
 * @param openToPublic whether residents may book by themselves
 * @param sequence grows with each change that the public sees
 * @param toBring what those who come bring along; null where nothing is said
 */
public record BookedDate(
        String id,
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        OccurrenceState state,
        BookingMode mode,
        @Nullable Integer capacity,
        boolean openToPublic,
        long sequence,
        @Nullable String toBring) {

    public static BookedDate of(Occurrence occurrence) {
        var content = occurrence.content();
        return new BookedDate(
                occurrence.id().value(),
                content.title(),
                place(occurrence),
                occurrence.period().startsAt(),
                occurrence.period().endsAt(),
                occurrence.state(),
                content.admission().mode(),
                content.admission().capacity(),
                content.admission().openToPublic() && occurrence.announced(),
                occurrence.sequence(),
                null);
    }

    BookedDate bringing(String things) {
        return new BookedDate(
                id,
                title,
                place,
                startsAt,
                endsAt,
                state,
                mode,
                capacity,
                openToPublic,
                sequence,
                things);
    }

    /** Whether places are counted: then whoever comes is booked in. */
    public boolean countsPlaces() {
        return mode != BookingMode.NONE;
    }

    /** Whether anybody may still get a place. */
    public boolean takesPeople(Instant now) {
        return state == OccurrenceState.SCHEDULED && now.isBefore(endsAt);
    }

    /** What people plan their day by: who knows something else must be told. */
    public String asKnown() {
        return switch (state) {
            case SCHEDULED, HELD -> startsAt + "/" + endsAt + " " + place;
            case POSTPONED, CANCELLED -> state.name();
        };
    }

    /** Its places where nobody arranged others: slots are equal parts of its time. */
    public Optional<Places> places() {
        return switch (mode) {
            case NONE -> Optional.empty();
            case HEAD_COUNT -> Optional.of(Places.heads(capacity == null ? Places.MOST : capacity));
            case SLOTS ->
                    Optional.ofNullable(capacity)
                            .map(count -> EqualSlots.of(Duration.between(startsAt, endsAt), count));
        };
    }

    private static String place(Occurrence occurrence) {
        var place = occurrence.content().place();
        if (place == null) {
            return "";
        }
        var commune =
                Communes.official().byCode(place.insee()).map(Commune::name).orElse(place.insee());
        var label = place.label();
        return label == null ? commune : label.endsWith(commune) ? label : label + ", " + commune;
    }
}
