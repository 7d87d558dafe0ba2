package fr.parvis.volunteers.workbook;

import com.fasterxml.uuid.Generators;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Imports sheets written as text, a row a line, cells between bars. */
final class Imports {

    static final Tenant CLUNISOIS = clunisois();

    private final ImportVolunteers importVolunteers;

    Imports(Volunteers volunteers) {
        importVolunteers =
                new ImportVolunteers(
                        volunteers,
                        Generators.timeBasedEpochGenerator()::generate,
                        InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z")));
    }

    SheetReport run(String headings, String... rows) {
        return run(order(false, 1, headings, rows), (_, _) -> {});
    }

    boolean reads(String headings, String... rows) {
        List<SheetText> sheets = order(true, 1, headings, rows).sheets();
        return !importVolunteers.headingsOfKnown(sheets).isEmpty();
    }

    SheetReport runBelowTitle(String headings, String... rows) {
        return run(order(false, 4, headings, rows), (_, _) -> {});
    }

    SheetReport dryRun(String headings, String... rows) {
        return run(order(true, 1, headings, rows), (_, _) -> {});
    }

    List<SheetReport> run(List<SheetText> sheets, boolean dryRun) {
        return importVolunteers.run(
                new ImportOrder(UUID.randomUUID().toString(), sheets, dryRun),
                CLUNISOIS,
                (_, _) -> {});
    }

    Killed killedAfter(int count, String headings, String... rows) {
        ImportOrder order = order(false, 1, headings, rows);
        try {
            run(
                    order,
                    (done, _) -> {
                        if (done >= count) {
                            throw new IllegalStateException("killed");
                        }
                    });
            throw new AssertionError("It was to be killed");
        } catch (IllegalStateException killed) {
            return () -> run(order, (_, _) -> {});
        }
    }

    /** An import that was stopped in the middle. */
    @FunctionalInterface
    interface Killed {
        SheetReport resume();
    }

    List<SheetReport> atOnce(int times, String headings, String... rows) {
        List<Future<SheetReport>> running;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running =
                    Stream.generate(() -> threads.submit(() -> run(headings, rows)))
                            .limit(times)
                            .toList();
        }
        return running.stream().map(Future::resultNow).toList();
    }

    private SheetReport run(ImportOrder order, ImportOrder.Progress progress) {
        return importVolunteers.run(order, CLUNISOIS, progress).getFirst();
    }

    private static ImportOrder order(boolean dryRun, int from, String headings, String... rows) {
        List<SheetText.Row> all = new ArrayList<>();
        if (from > 1) {
            all.add(new SheetText.Row(1, List.of("Mes bénévoles 2026")));
        }
        int number = from;
        for (String row : Stream.concat(Stream.of(headings), Stream.of(rows)).toList()) {
            all.add(new SheetText.Row(number++, List.of(row.split("\\|", -1))));
        }
        List<SheetText> sheets = List.of(new SheetText("Feuil1", all));
        return new ImportOrder(UUID.randomUUID().toString(), sheets, dryRun);
    }

    private static Tenant clunisois() {
        return new Tenant(
                new Siren("200040293"),
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services de Cluny", "contact@clunisois.example"),
                null,
                null,
                List.of(),
                List.of("71137", "71242", "71387", "71495", "71582", "71042", "71344", "71112"),
                Map.of());
    }
}
