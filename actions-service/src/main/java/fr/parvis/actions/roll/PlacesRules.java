package fr.parvis.actions.roll;

import fr.parvis.starter.core.Flaw;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the places of a date must be like. */
public final class PlacesRules {

    private PlacesRules() {}

    /** Refuses with all that is wrong. */
    public static void check(Places places, BookedDate date) {
        var flaws =
                Stream.of(capacity(places), numbers(places), hours(places, date), quotas(places))
                        .flatMap(List::stream)
                        .toList();
        if (!flaws.isEmpty()) {
            throw new PlacesUnfit(flaws);
        }
    }

    private static List<Flaw> capacity(Places places) {
        return places.capacity() >= 1 && places.capacity() <= Places.MOST
                ? List.of()
                : List.of(
                        new Flaw(
                                "/capacity", "out-of-range", "Indiquez de 1 à 2\u202f000 places."));
    }

    private static List<Flaw> numbers(Places places) {
        var numbers = new HashSet<>(places.slots().stream().map(Slot::number).toList());
        return numbers.size() == places.slots().size() && !numbers.contains(0)
                ? List.of()
                : List.of(
                        new Flaw(
                                "/slots",
                                "number-twice",
                                "Donnez à chaque créneau un numéro différent, à partir de 1."));
    }

    private static List<Flaw> hours(Places places, BookedDate date) {
        var whole = Duration.between(date.startsAt(), date.endsAt()).toMinutes();
        return IntStream.range(0, places.slots().size())
                .filter(index -> !fits(places.slots().get(index), whole))
                .mapToObj(
                        index ->
                                new Flaw(
                                        "/slots/" + index,
                                        "outside-date",
                                        "Placez ce créneau entre le début et la fin de la date."))
                .toList();
    }

    private static boolean fits(Slot slot, long whole) {
        return slot.startsAfter() >= 0
                && slot.minutes() > 0
                && (long) slot.startsAfter() + slot.minutes() <= whole;
    }

    private static List<Flaw> quotas(Places places) {
        var held = places.quotas();
        var partners = new HashSet<>(held.stream().map(Quota::partner).toList());
        return held.stream().allMatch(quota -> quota.places() > 0 && !quota.partner().isBlank())
                        && partners.size() == held.size()
                        && held.stream().mapToLong(Quota::places).sum() <= places.capacity()
                ? List.of()
                : List.of(
                        new Flaw(
                                "/quotas",
                                "too-many-held",
                                "Réservez à chaque partenaire, une seule fois, une part des places."));
    }
}
