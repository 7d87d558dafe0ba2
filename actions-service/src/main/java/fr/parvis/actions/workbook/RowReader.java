package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Folded;
import fr.parvis.starter.reference.Gazetteer;
import fr.parvis.starter.reference.Recognised;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one planning for one tenant. */
final class RowReader {

    private static final int LONGEST_TITLE = 120;

    private final PlanningHeadings headings;
    private final Gazetteer gazetteer;
    private final Map<String, Recognised> recognised = new HashMap<>();
    private LocalDate near;

    /**
     * @param near the date of a neighbour of the first row, for a year left out
     */
    RowReader(PlanningHeadings headings, Gazetteer gazetteer, LocalDate near) {
        this.headings = headings;
        this.gazetteer = gazetteer;
        this.near = near;
    }

    /** To be asked row after row, as each is the neighbour of the next. */
    RowReading read(SheetText.Row row) {
        PlanningFindings findings = new PlanningFindings(headings, row);
        String date = headings.first(Column.DATE, row);
        List<LocalDate> dates = DateCell.read(date, near);
        if (dates.isEmpty()) {
            return findings.unreadableDate(date);
        }
        near = dates.getFirst();
        String commune = commune(row);
        return switch (recognised.computeIfAbsent(commune, gazetteer::recognise)) {
            case Recognised.Unknown _ -> findings.unknownCommune(commune);
            case Recognised.Ambiguous several ->
                    findings.ambiguousCommune(commune, several.candidates());
            case Recognised.Exact exact ->
                    new RowHours(headings, row, findings)
                            .read(
                                    hours ->
                                            planned(
                                                    row,
                                                    dates,
                                                    exact.commune().insee(),
                                                    hours,
                                                    findings));
        };
    }

    private RowReading planned(
            SheetText.Row row,
            List<LocalDate> dates,
            String insee,
            RowHours.Taken hours,
            PlanningFindings findings) {
        RowCounts counts = RowCounts.read(headings, row, findings);
        if (counts.exceed()) {
            return findings.tooManyNewcomers(headings.first(Column.NEWCOMERS, row));
        }
        warnOfWeekday(row, dates, findings);
        List<String> partners = PartnerCell.read(headings.all(Column.PARTNERS, row));
        TypedPractice practice = practice(row, partners, findings);
        PlannedRow plan =
                new PlannedRow(
                        dates,
                        hours.start(),
                        hours.end(),
                        place(row, insee),
                        practice,
                        title(row, practice.practice()),
                        partners,
                        typed(row, partners, counts));
        return new RowReading.Planned(
                row.number(), headings.heading(Column.DATE), plan, findings.warnings());
    }

    private String commune(SheetText.Row row) {
        String commune = headings.first(Column.COMMUNE, row);
        String typed = commune.isEmpty() ? headings.first(Column.PLACE, row) : commune;
        return (typed + " " + headings.first(Column.POSTCODE, row)).strip();
    }

    private Place place(SheetText.Row row, String insee) {
        String label = text(Column.PLACE, row);
        return new Place(insee, emptyAsNull(label), PlaceWords.kind(label), null);
    }

    private TypedPractice practice(
            SheetText.Row row, List<String> partners, PlanningFindings findings) {
        String typed = headings.first(Column.PRACTICE, row);
        return Stream.of(typed, headings.first(Column.TITLE, row))
                .flatMap(cell -> PracticeWords.read(cell).stream())
                .findFirst()
                .orElseGet(() -> unknown(typed, !partners.isEmpty(), findings));
    }

    private static TypedPractice unknown(
            String typed, boolean withPartner, PlanningFindings findings) {
        Practice kept = withPartner ? Practice.PARTNER_WORKSHOP : Practice.PUBLIC_SPACE_PRESENCE;
        findings.unknownPractice(typed, kept.label());
        return new TypedPractice(kept, false);
    }

    private String title(SheetText.Row row, Practice practice) {
        return Stream.of(text(Column.TITLE, row), text(Column.PRACTICE, row), practice.label())
                .filter(text -> !text.isEmpty())
                .map(text -> RowText.shortened(text, LONGEST_TITLE))
                .findFirst()
                .orElseThrow();
    }

    private AsTyped typed(SheetText.Row row, List<String> partners, RowCounts counts) {
        return new AsTyped(
                headings.first(Column.DATE, row),
                text(Column.PRACTICE, row),
                partners,
                emptyAsNull(text(Column.REFERENT, row)),
                emptyAsNull(text(Column.EQUIPMENT, row)),
                counts.expected(),
                counts.attended(),
                counts.newcomers(),
                emptyAsNull(text(Column.NOTE, row)));
    }

    private void warnOfWeekday(
            SheetText.Row row, List<LocalDate> dates, PlanningFindings findings) {
        for (Column column : List.of(Column.WEEKDAY, Column.DATE)) {
            String typed = headings.first(column, row);
            Stream.of(Folded.words(typed))
                    .limit(1)
                    .flatMap(word -> FrenchDays.day(word).stream())
                    .filter(day -> !PlanningFindings.agrees(day, dates))
                    .forEach(_ -> findings.otherWeekday(column, typed, dates.getFirst()));
        }
    }

    private String text(Column column, SheetText.Row row) {
        return RowText.joined(headings.all(column, row));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
