package fr.parvis.volunteers.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for, checked by {@link ComposeCall} and never changed after.
 *
 * @param detailsForAccepted exact place and phone, for those accepted only
 */
public record Terms(
        String title,
        String message,
        Spot place,
        Instant startsAt,
        Instant endsAt,
        int helpersNeeded,
        @Nullable Instant answerBy,
        @Nullable String detailsForAccepted,
        @Nullable Waves waves,
        @Nullable CapLift liftCap,
        Audience audience) {

    public boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && endsAt.isAfter(from);
    }

    public Terms withoutDetails() {
        return new Terms(
                title,
                message,
                place,
                startsAt,
                endsAt,
                helpersNeeded,
                answerBy,
                null,
                waves,
                liftCap,
                audience);
    }
}
