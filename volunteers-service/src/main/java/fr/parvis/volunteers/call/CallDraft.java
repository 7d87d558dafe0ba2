package fr.parvis.volunteers.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call as somebody typed it: anything may be missing. */
public record CallDraft(
        @Nullable String title,
        @Nullable String message,
        @Nullable DraftSpot place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer helpersNeeded,
        @Nullable Instant answerBy,
        @Nullable String detailsForAccepted,
        @Nullable DraftWaves waves,
        @Nullable DraftLift liftCap,
        @Nullable DraftAudience audience) {

    public record DraftSpot(@Nullable String commune, @Nullable String label) {}

    public record DraftWaves(@Nullable Integer size, @Nullable Integer everyMinutes) {}

    public record DraftLift(@Nullable String reason) {}

    public record DraftAudience(
            @Nullable List<@Nullable String> circles,
            @Nullable List<@Nullable String> communes,
            @Nullable Double withinKm,
            @Nullable List<@Nullable String> skills,
            @Nullable String vehicle,
            @Nullable Boolean availableAtThatTime) {}
}
