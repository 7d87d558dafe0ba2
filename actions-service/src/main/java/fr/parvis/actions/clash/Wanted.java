package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What an occurrence takes, and when; nothing where it is not on. */
public record Wanted(Hold hold, List<Resource> resources) {

    static Wanted by(Occurrence occurrence, Names names, Instant now) {
        var crew = occurrence.crew();
        boolean takes =
                occurrence.state() == OccurrenceState.SCHEDULED
                        || occurrence.state() == OccurrenceState.HELD;
        return new Wanted(
                hold(occurrence, now),
                takes ? names.resources(crew.staff(), crew.equipment()) : List.of());
    }

    /** The same time and place for somebody alone. */
    public Wanted by(Resource other) {
        return new Wanted(hold, List.of(other));
    }

    boolean needs(Resource resource, Hold held) {
        return hold.says(held) && resources.stream().anyMatch(it -> it.id().equals(resource.id()));
    }

    /** In one order for all, so that of two who want the same, one comes first everywhere. */
    List<DayKey> keys() {
        return resources.stream()
                .sorted(Comparator.comparing(Resource::id))
                .flatMap(it -> DayKey.around(it, hold.startsAt(), hold.endsAt()).stream())
                .toList();
    }

    private static Hold hold(Occurrence occurrence, Instant now) {
        var content = occurrence.content();
        var place = content.place();
        return new Hold(
                occurrence.id().value(),
                content.title(),
                place == null ? null : place.insee(),
                place == null ? null : place.label(),
                occurrence.crew().tourId(),
                occurrence.period().startsAt(),
                occurrence.period().endsAt(),
                occurrence.version(),
                now,
                null);
    }
}
