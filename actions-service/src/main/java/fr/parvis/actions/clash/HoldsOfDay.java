package fr.parvis.actions.clash;

import java.util.List;
import java.util.stream.Stream;

/**
 * What takes a resource on a day.
 *
 * @param crowded whether some of it clashes
 * @param version 0 where nothing is stored yet
 */
public record HoldsOfDay(DayKey key, List<Hold> holds, boolean crowded, long version) {

    public HoldsOfDay {
        holds = List.copyOf(holds);
    }

    public static HoldsOfDay free(DayKey key) {
        return new HoldsOfDay(key, List.of(), false, 0);
    }

    boolean has(Hold hold) {
        return holds.stream().anyMatch(it -> it.says(hold));
    }

    /** As it is read, without these. */
    HoldsOfDay less(List<Hold> gone) {
        return new HoldsOfDay(key, rest(gone), crowded, version);
    }

    /** The next version, with this one. */
    HoldsOfDay with(Hold hold, Meeting meeting) {
        return next(Stream.concat(holds.stream(), Stream.of(hold)).toList(), meeting);
    }

    /** The next version, without these. */
    HoldsOfDay without(List<Hold> gone, Meeting meeting) {
        return next(rest(gone), meeting);
    }

    /** The next version, in which what this occurrence takes stands for this reason. */
    HoldsOfDay standing(String occurrenceId, Despite because) {
        var now =
                holds.stream()
                        .map(
                                it ->
                                        it.occurrenceId().equals(occurrenceId)
                                                ? it.standing(because)
                                                : it)
                        .toList();
        return new HoldsOfDay(key, now, crowded, version + 1);
    }

    private List<Hold> rest(List<Hold> gone) {
        return holds.stream().filter(it -> !gone.contains(it)).toList();
    }

    private HoldsOfDay next(List<Hold> now, Meeting meeting) {
        boolean clashing =
                now.stream().anyMatch(it -> !meeting.inTheWay(key.resource(), it, now).isEmpty());
        return new HoldsOfDay(key, now, clashing, version + 1);
    }
}
