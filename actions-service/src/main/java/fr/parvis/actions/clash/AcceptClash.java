package fr.parvis.actions.clash;

import fr.parvis.starter.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.List;

/**
 * Lets a date stand though it clashes: a coordinator says why, of what came about without asking.
 */
public final class AcceptClash {

    private final Claims claims;
    private final FindClashes find;
    private final InstantSource clock;

    public AcceptClash(Claims claims, FindClashes find, InstantSource clock) {
        this.claims = claims;
        this.find = find;
        this.clock = clock;
    }

    /** All that this date clashes with. */
    public void accept(String occurrenceId, String reason) {
        var because = new Despite(reason, Tenancy.actor().id(), clock.instant());
        var clashing =
                claims.ofOccurrence(occurrenceId).stream()
                        .filter(it -> clashes(it, occurrenceId))
                        .toList();
        if (clashing.isEmpty()) {
            throw new ClashNotFound();
        }
        clashing.forEach(it -> accept(it, occurrenceId, because));
    }

    private boolean clashes(HoldsOfDay day, String occurrenceId) {
        var live = find.live(day);
        return live.holds().stream()
                .filter(it -> it.occurrenceId().equals(occurrenceId))
                .anyMatch(it -> !find.inTheWay(it, live).isEmpty());
    }

    private void accept(HoldsOfDay day, String occurrenceId, Despite because) {
        if (!claims.put(day.standing(occurrenceId, because))) {
            accept(claims.of(List.of(day.key())).getFirst(), occurrenceId, because);
        }
    }
}
