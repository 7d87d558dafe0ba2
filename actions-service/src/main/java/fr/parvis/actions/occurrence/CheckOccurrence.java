package fr.parvis.actions.occurrence;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Refuses a time that cannot be, or a place that does not exist. */
public final class CheckOccurrence {

    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private final InstantSource clock;

    public CheckOccurrence(InstantSource clock) {
        this.clock = clock;
    }

    void check(Period period) {
        refuse(flaws(period, "").toList());
    }

    void check(List<Period> periods) {
        refuse(
                IntStream.range(0, periods.size())
                        .boxed()
                        .flatMap(at -> flaws(periods.get(at), "/dates/" + at))
                        .toList());
    }

    void check(Content content) {
        var place = content.place();
        if (place != null && Communes.official().byCode(place.insee()).isEmpty()) {
            refuse(
                    List.of(
                            new Flaw(
                                    "/place/insee",
                                    "unknown-commune",
                                    "Choisissez une commune de la liste (code INSEE).")));
        }
    }

    private Stream<Flaw> flaws(Period period, String pointer) {
        var now = clock.instant();
        var starts = pointer + "/startsAt";
        var ends = pointer + "/endsAt";
        if (period.startsAt().isAfter(now.plus(FARTHEST))) {
            return flaw(starts, "too-far", "Choisissez une date dans les trois ans.");
        }
        if (period.startsAt().isBefore(now.minus(FARTHEST))) {
            return flaw(starts, "too-old", "Choisissez une date des trois dernières années.");
        }
        if (!period.endsAt().isAfter(period.startsAt())) {
            return flaw(ends, "before-start", "Choisissez une fin postérieure au début.");
        }
        return period.length().compareTo(Period.LONGEST) > 0
                ? flaw(
                        ends,
                        "too-long",
                        "Une date dure au plus 24 heures\u00a0: faites-en plusieurs.")
                : Stream.empty();
    }

    private static Stream<Flaw> flaw(String pointer, String code, String message) {
        return Stream.of(new Flaw(pointer, code, message));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new OccurrenceUnfit(flaws);
        }
    }
}
