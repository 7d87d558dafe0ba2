package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Says what would be in two places. */
public final class FindClashes {

    private final Claims claims;
    private final Names names;
    private final Meeting meeting;
    private final Staleness staleness;
    private final InstantSource clock;

    public FindClashes(
            Claims claims,
            Names names,
            Journeys journeys,
            Occurrences occurrences,
            OtherClaims others,
            InstantSource clock) {
        this.claims = claims;
        this.names = names;
        this.meeting = new Meeting(journeys);
        this.staleness = new Staleness(occurrences, others, names, clock);
        this.clock = clock;
    }

    /** What an occurrence takes, as it is said here. */
    public Wanted wanted(Occurrence occurrence) {
        return Wanted.by(occurrence, names, clock.instant());
    }

    public List<Clash> of(Wanted wanted) {
        return among(wanted.hold(), fresh(wanted.hold(), claims.of(wanted.keys())));
    }

    /** Without what is in the way and stands for nothing any more. */
    List<HoldsOfDay> fresh(Hold hold, List<HoldsOfDay> days) {
        return days.stream().map(day -> day.less(gone(hold, day))).toList();
    }

    List<Clash> among(Hold hold, List<HoldsOfDay> days) {
        return days.stream().flatMap(day -> in(day, hold)).distinct().toList();
    }

    /** Without all that stands for nothing any more. */
    HoldsOfDay live(HoldsOfDay day) {
        var resource = day.key().resource();
        return day.less(
                day.holds().stream().filter(it -> staleness.isStale(resource, it)).toList());
    }

    List<Hold> inTheWay(Hold hold, HoldsOfDay day) {
        return meeting.inTheWay(day.key().resource(), hold, day.holds());
    }

    Clash clash(Resource resource, Hold hold, Hold other) {
        int minutes = hold.overlaps(other) ? 0 : meeting.minutes(resource, hold, other);
        return new Clash(resource, names.of(resource), Clash.With.of(other), minutes);
    }

    private List<Hold> gone(Hold hold, HoldsOfDay day) {
        return inTheWay(hold, day).stream()
                .filter(it -> staleness.isStale(day.key().resource(), it))
                .toList();
    }

    private Stream<Clash> in(HoldsOfDay day, Hold hold) {
        return inTheWay(hold, day).stream().map(it -> clash(day.key().resource(), hold, it));
    }
}
