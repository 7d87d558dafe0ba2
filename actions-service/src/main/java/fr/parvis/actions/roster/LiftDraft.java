package fr.parvis.actions.roster;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Slot;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call for a driver says, before anybody changes a word: nothing of the person, whose
 * address goes only to who is accepted.
 *
 * @param startsAt half an hour before the person is expected
 */
public record LiftDraft(String title, String message, Instant startsAt, Instant endsAt) {

    private static final Duration WAY = Duration.ofMinutes(30);

    public static LiftDraft of(BookedDate date, @Nullable Slot slot) {
        var from = slot == null ? date.startsAt() : slot.startsAt(date.startsAt());
        var to = slot == null ? date.endsAt() : slot.endsAt(date.startsAt());
        return new LiftDraft(
                "Conduire une personne\u00a0: " + date.title(),
                "Une personne inscrite n’a pas de moyen de transport. Il faut l’emmener et la "
                        + "ramener.",
                from.minus(WAY),
                to.plus(WAY));
    }
}
