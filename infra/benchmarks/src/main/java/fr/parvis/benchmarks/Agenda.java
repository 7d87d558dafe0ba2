package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.atMost;
import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A tenant's week at 1,000 and at 1,000,000 dates over 1,255 tenants: as the staff read it, and as
 * everybody does. What the tenant itself has stays the same.
 */
final class Agenda implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int ROWS = 10_000;
    private static final int READS = 300;
    private static final int WARM_UP = 3_000;

    /** How long each kind of read took. */
    private record Seen(Percentiles staff, Percentiles everybody) {}

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public String what() {
        return "La semaine d’une intercommunalité, seule ou parmi toutes";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        StaffApi api = bench.staff(Bench.LARGE);
        LocalDate monday = DatesOfTenants.monday();
        try (DatesOfTenants dates = DatesOfTenants.like(aDate(api, monday), bench.system())) {
            dates.fillTo(FEW);
            Seen few = seen(api, monday);
            dates.fillTo(MANY);
            Seen many = seen(api, monday);
            tell(bench, "planning de la semaine", few.staff(), many.staff());
            tell(bench, "agenda public de la semaine", few.everybody(), many.everybody());
        }
        Duration taken = Plannings.imported(bench.staff(Bench.SMALL), ROWS);
        bench.add(
                Figure.within(
                        "",
                        "planning de 10\u202f000 lignes importé",
                        taken.toMillis() / 1000.0,
                        atMost(60, "\u00a0s")));
    }

    private static void tell(Bench bench, String what, Percentiles few, Percentiles many) {
        for (int percent : List.of(50, 99)) {
            bench.add(
                    Figure.beside(
                            "",
                            "%s, p%d, %d dates".formatted(what, percent, MANY),
                            Measure.millis(many.at(percent)),
                            FEW + " dates",
                            Measure.millis(few.at(percent)),
                            timesAtMost(1.5)));
        }
    }

    private static Seen seen(StaffApi api, LocalDate monday) throws Exception {
        String week = "?from=" + monday + "&to=" + monday.plusDays(6) + "&limit=100";
        return new Seen(
                read(() -> api.get("/occurrences" + week)),
                read(() -> api.page("/agenda?semaine=" + DatesOfTenants.week(monday))));
    }

    private static Percentiles read(Callable<?> read) throws Exception {
        for (int warm = 0; warm < WARM_UP; warm++) {
            read.call();
        }
        List<Long> nanos = new ArrayList<>();
        for (int number = 0; number < READS; number++) {
            long start = System.nanoTime();
            read.call();
            nanos.add(System.nanoTime() - start);
        }
        return Percentiles.of(nanos);
    }

    /** Made as staff make it, so that what is multiplied is stored as the service stores it. */
    private static String aDate(StaffApi api, LocalDate monday) throws Exception {
        String action =
                api.post(
                                "/actions",
                                Map.of(
                                        "practice",
                                        "LOCAL_EVENT",
                                        "title",
                                        "Forum des associations",
                                        "place",
                                        Map.of(
                                                "insee", "71137",
                                                "label", "Salle des Griottons",
                                                "kind", "BUILDING"),
                                        "organisation",
                                        Map.of(
                                                "lead", "PARTNER",
                                                "organiser", "Mairie de Cluny",
                                                "ourRole", "un stand",
                                                "partners",
                                                        List.of(
                                                                Map.of(
                                                                        "name",
                                                                        "Mairie de Cluny")))))
                        .path("id")
                        .asString();
        api.post("/actions/" + action + "/announce", Map.of());
        Map<String, String> hours =
                Map.of("startsAt", monday + "T08:00:00Z", "endsAt", monday + "T10:00:00Z");
        return api.post("/actions/" + action + "/occurrences", Map.of("dates", List.of(hours)))
                .at("/items/0/id")
                .asString();
    }
}
