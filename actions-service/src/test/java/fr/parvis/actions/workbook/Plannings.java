package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.season.InMemorySeasons;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Imports plannings into memory, for fast tests of the rules. */
final class Plannings {

    static final String HEADINGS =
            "Date|Jour|Horaires|Lieu|Commune|Type d'action|Partenaire(s)|Référent|Matériel"
                    + "|Nb pers. prévues|Nb pers. venues|dont nouveaux|Observations";
    static final Tenant CLUNISOIS = clunisois();

    private final AtomicLong made = new AtomicLong();

    final InMemoryActions actions = new InMemoryActions();
    final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    final InMemorySeasons seasons = new InMemorySeasons();
    final InMemoryImportedRows rows = new InMemoryImportedRows();
    final MatchPartners partners = new MatchPartners(new InMemoryKnownPartners(), rows, actions);
    final ImportPlanning planning =
            new ImportPlanning(
                    actions,
                    occurrences,
                    seasons,
                    rows,
                    partners,
                    () -> new UUID(0x7000, made.incrementAndGet()),
                    InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z")));

    SheetReport run(String headings, String... rows) {
        return run(order(false, "Planning 2027", headings, rows), (_, _) -> {});
    }

    SheetReport runSheet(String name, String headings, String... rows) {
        return run(order(false, name, headings, rows), (_, _) -> {});
    }

    SheetReport dryRun(String headings, String... rows) {
        return run(order(true, "Planning 2027", headings, rows), (_, _) -> {});
    }

    List<SheetReport> run(List<SheetText> sheets, boolean dryRun) {
        ImportOrder order = new ImportOrder(UUID.randomUUID().toString(), sheets, dryRun);
        return planning.run(order, CLUNISOIS, (_, _) -> {});
    }

    boolean reads(String headings, String... rows) {
        return !planning.headingsOfKnown(order(true, "Feuil1", headings, rows).sheets()).isEmpty();
    }

    /** Runs until so many rows are done, then again under the same id. */
    SheetReport killedAfterAndResumed(int count, String headings, String... rows) {
        ImportOrder order = order(false, "Planning 2027", headings, rows);
        try {
            run(order, (done, _) -> stopAt(done, count));
            throw new AssertionError("It was to be killed");
        } catch (IllegalStateException killed) {
            return run(order, (_, _) -> {});
        }
    }

    List<Action> allActions() {
        return actions.latestFirst(ActionSearch.ALL, null, Integer.MAX_VALUE);
    }

    Action onlyAction() {
        List<Action> all = allActions();
        if (all.size() != 1) {
            throw new AssertionError("Not one action but " + all.size());
        }
        return all.getFirst();
    }

    List<Occurrence> allOccurrences() {
        return occurrences.page(OccurrenceSearch.ALL, null, Integer.MAX_VALUE);
    }

    AsTyped typedOf(Action action) {
        return rows.ofActions(List.of(action.id())).getFirst().typed();
    }

    private static void stopAt(int done, int count) {
        if (done >= count) {
            throw new IllegalStateException("killed");
        }
    }

    private SheetReport run(ImportOrder order, ImportOrder.Progress progress) {
        return planning.run(order, CLUNISOIS, progress).getFirst();
    }

    private static ImportOrder order(boolean dryRun, String name, String headings, String... rows) {
        List<SheetText.Row> all = new ArrayList<>();
        int number = 1;
        for (String row : Stream.concat(Stream.of(headings), Stream.of(rows)).toList()) {
            all.add(new SheetText.Row(number++, List.of(row.split("\\|", -1))));
        }
        List<SheetText> sheets = List.of(new SheetText(name, all));
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
