package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.Wish;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a date would take.
 *
 * @param occurrenceId of one that is stored already; absent of a new one
 * @param commune INSEE code of the place
 */
record WishRequest(
        @Nullable String occurrenceId,
        @NotNull(message = "Donnez le début.") Instant startsAt,
        @NotNull(message = "Donnez la fin.") Instant endsAt,
        @Nullable String commune,
        @Size(max = 50, message = "Donnez au plus 50 personnes.")
                @Nullable List<@NotNull(message = "Cette personne manque.") String> staff,
        @Size(max = 50, message = "Donnez au plus 50 matériels.")
                @Nullable List<@NotNull(message = "Ce matériel manque.") String> equipment) {

    private static final Duration LONGEST = Duration.ofHours(24);

    @AssertTrue(message = "La fin vient après le début, et au plus un jour plus tard.")
    private boolean isEndsAtFitting() {
        return startsAt == null
                || endsAt == null
                || (endsAt.isAfter(startsAt) && !endsAt.isAfter(startsAt.plus(LONGEST)));
    }

    Wish wish() {
        return new Wish(
                occurrenceId,
                startsAt,
                endsAt,
                commune,
                staff == null ? List.of() : staff,
                equipment == null ? List.of() : equipment);
    }
}
