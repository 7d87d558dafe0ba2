package fr.parvis.local.demo;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A call of the demonstration and how people answer it. */
record PlannedCall(
        String title,
        String message,
        String commune,
        String label,
        ZonedDateTime start,
        int helpers,
        int yes,
        int no,
        int maybe,
        boolean closed) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static List<PlannedCall> season() {
        return List.of(
                new PlannedCall(
                        "Préparer la salle des fêtes de Salornay",
                        "Tables et chaises à installer avant la journée de bilans de santé.",
                        "71495",
                        "salle des fêtes",
                        next(DayOfWeek.WEDNESDAY, 9),
                        3,
                        4,
                        6,
                        0,
                        true),
                new PlannedCall(
                        "Déménager un frigo à Joncy",
                        "Un frigo à descendre d’un deuxième étage, puis à porter à deux rues de là.",
                        "71242",
                        "place du marché",
                        next(DayOfWeek.SATURDAY, 9),
                        4,
                        7,
                        12,
                        3,
                        false),
                new PlannedCall(
                        "Poser les affiches du bus France services",
                        "Une tournée par secteur, une heure en tout, affiches et punaises fournies.",
                        "71137",
                        "France services de Cluny",
                        next(DayOfWeek.THURSDAY, 14),
                        6,
                        3,
                        4,
                        2,
                        false));
    }

    /** As {@code POST /calls} takes it. */
    Map<String, Object> body() {
        return Map.of(
                "title", title,
                "message", message,
                "place", Map.of("commune", commune, "label", label),
                "startsAt", ISO_OFFSET_DATE_TIME.format(start),
                "endsAt", ISO_OFFSET_DATE_TIME.format(start.plusHours(2)),
                "helpersNeeded", helpers,
                "detailsForAccepted", "Rendez-vous devant l’entrée, prévoir des gants.",
                "liftCap", Map.of("reason", "Saison de démonstration"),
                "audience", Map.of());
    }

    int answers() {
        return yes + no + maybe;
    }

    List<String> inOrder() {
        return Stream.of(
                        times("NO", no / 2),
                        times("YES", yes),
                        times("MAYBE", maybe),
                        times("NO", no - no / 2))
                .flatMap(List::stream)
                .toList();
    }

    String told() {
        return "%d oui, %d non, %d peut-être%s"
                .formatted(yes, no, maybe, closed ? ", clos avec un merci" : "");
    }

    private static List<String> times(String answer, int count) {
        return Collections.nCopies(count, answer);
    }

    private static ZonedDateTime next(DayOfWeek day, int hour) {
        LocalDate date = LocalDate.now(PARIS).plusDays(3).with(TemporalAdjusters.next(day));
        return ZonedDateTime.of(date, LocalTime.of(hour, 0), PARIS);
    }
}
