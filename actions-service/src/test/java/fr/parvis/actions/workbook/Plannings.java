package fr.parvis.actions.workbook;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.equipment.InMemoryEquipments;
import fr.parvis.actions.equipment.RegisterEquipment;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.RemoveAction;
import fr.parvis.actions.outcome.InMemoryOutcomes;
import fr.parvis.actions.outcome.RecordOutcome;
import fr.parvis.actions.season.InMemorySeasons;
import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.tour.InMemoryTours;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
    final InMemoryMembers team = new InMemoryMembers();
    final InMemoryEquipments equipments = new InMemoryEquipments();
    final InMemoryTours tours = new InMemoryTours();
    final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    final ImportPlanning planning =
            new ImportPlanning(
                    occurrences,
                    rows,
                    new PrepareImport(
                            rows,
                            partners,
                            new MakeRows(
                                    actions,
                                    occurrences,
                                    tours,
                                    seasons,
                                    new RecogniseCrew(
                                            team, equipments, new RegisterEquipment(equipments))),
                            new AttendedFigures(
                                    outcomes, new RecordOutcome(occurrences, outcomes, () -> now))),
                    () -> new UUID(0x7000, made.incrementAndGet()),
                    () -> now);
    final UndoImport undo =
            new UndoImport(rows, actions, new RemoveAction(actions, occurrences), tours);
    final ExportPlanning export = new ExportPlanning(occurrences, rows);

    void itIs(String time) {
        now = Instant.parse(time);
    }

    /** The planning as it is exported, cell by cell. */
    String[] exported() {
        return export.page(CLUNISOIS, null, Integer.MAX_VALUE).lines().stream()
                .map(Plannings::cells)
                .toArray(String[]::new);
    }

    private static String cells(PlanningLine line) {
        return Stream.of(
                        line.date(),
                        line.weekday(),
                        line.hours(),
                        line.place(),
                        line.commune(),
                        line.practice(),
                        line.partners(),
                        line.<Object>typed(AsTyped::referent),
                        line.<Object>typed(AsTyped::equipment),
                        line.<Object>typed(AsTyped::expected),
                        line.<Object>typed(AsTyped::attended),
                        line.<Object>typed(AsTyped::newcomers),
                        line.<Object>typed(AsTyped::note))
                .map(cell -> cell == null ? "" : cell.toString())
                .collect(Collectors.joining("|"));
    }

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
        return Tenancy.as(
                CLUNISOIS.siren(),
                new Actor("coordo"),
                () -> planning.run(order, CLUNISOIS, (_, _) -> {}));
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

    List<Line> look(String headings, String... rows) {
        SheetText sheet = order(true, "Lignes collées", headings, rows).sheets().getFirst();
        return planning.look(sheet, CLUNISOIS);
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

    /** As somebody of the Clunisois. */
    private SheetReport run(ImportOrder order, ImportOrder.Progress progress) {
        return Tenancy.as(
                CLUNISOIS.siren(),
                new Actor("coordo"),
                () -> planning.run(order, CLUNISOIS, progress).getFirst());
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
