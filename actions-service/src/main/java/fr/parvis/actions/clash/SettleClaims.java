package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.Occurrences;
import java.time.InstantSource;
import java.util.List;

/** Gives back what an occurrence no longer takes; doing it again changes nothing. */
public final class SettleClaims {

    private final Claims claims;
    private final Staleness staleness;
    private final Meeting meeting;

    public SettleClaims(
            Claims claims,
            Names names,
            Journeys journeys,
            Occurrences occurrences,
            OtherClaims others,
            InstantSource clock) {
        this.claims = claims;
        this.staleness = new Staleness(occurrences, others, names, clock);
        this.meeting = new Meeting(journeys);
    }

    public void settle(String occurrenceId) {
        claims.ofOccurrence(occurrenceId).forEach(day -> settle(day, occurrenceId));
    }

    private void settle(HoldsOfDay day, String occurrenceId) {
        var gone = gone(day, occurrenceId);
        if (!gone.isEmpty() && !claims.put(day.without(gone, meeting))) {
            settle(claims.of(List.of(day.key())).getFirst(), occurrenceId);
        }
    }

    private List<Hold> gone(HoldsOfDay day, String occurrenceId) {
        return day.holds().stream()
                .filter(it -> it.occurrenceId().equals(occurrenceId))
                .filter(it -> staleness.isStale(day.key().resource(), it))
                .toList();
    }
}
