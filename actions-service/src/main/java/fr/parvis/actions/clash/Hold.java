package fr.parvis.actions.clash;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence that takes a resource.
 *
 * @param insee commune where it is held; null where it is not known
 * @param version of the occurrence that takes it so
 * @param despite why it stands beside what was in its way then; null where nobody had to answer for
 *     it
 */
public record Hold(
        String occurrenceId,
        String title,
        @Nullable String insee,
        @Nullable String place,
        @Nullable String tourId,
        Instant startsAt,
        Instant endsAt,
        long version,
        Instant claimedAt,
        @Nullable Despite despite) {

    /**
     * Whether one cannot leave the one in time for the other.
     *
     * @param minutes of travel between them
     */
    boolean meets(Hold other, int minutes) {
        long seconds = 60L * minutes;
        return startsAt.isBefore(other.endsAt.plusSeconds(seconds))
                && other.startsAt.isBefore(endsAt.plusSeconds(seconds));
    }

    boolean overlaps(Hold other) {
        return meets(other, 0);
    }

    /** Whether it takes the same time in the same place for the same occurrence. */
    boolean says(Hold other) {
        return occurrenceId.equals(other.occurrenceId)
                && startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt)
                && Objects.equals(insee, other.insee);
    }

    /** Why it stands beside that one; null of one that came into its way later. */
    @Nullable Despite despite(Hold other) {
        return despite == null || other.claimedAt.isAfter(despite.at()) ? null : despite;
    }

    Hold standing(Despite because) {
        return new Hold(
                occurrenceId,
                title,
                insee,
                place,
                tourId,
                startsAt,
                endsAt,
                version,
                claimedAt,
                because);
    }
}
