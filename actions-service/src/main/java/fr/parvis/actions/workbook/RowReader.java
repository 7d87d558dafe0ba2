package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Place;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Folded;
import fr.parvis.starter.reference.Recognised;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rows of one planning for one tenant. */
final class RowReader {

    private final PlanningHeadings headings;
    private final CommuneCell communes;
    private LocalDate near;

    /**
     * @param near the date of a neighbour of the first row, for a year left out
     */
    RowReader(PlanningHeadings headings, CommuneCell communes, LocalDate near) {
        this.headings = headings;
        this.communes = communes;
        this.near = near;
    }

    /** To be asked row after row, as each is the neighbour of the next. */
    RowReading read(SheetText.Row row) {
        PlanningFindings findings = new PlanningFindings(headings, row);
        RowCells cells = new RowCells(headings, row);
        String date = cells.first(Column.DATE);
        List<LocalDate> dates = DateCell.read(date, near);
        if (dates.isEmpty()) {
            return findings.unreadableDate(date);
        }
        near = dates.getFirst();
        return placed(cells, dates, findings);
    }

    private RowReading placed(RowCells cells, List<LocalDate> dates, PlanningFindings findings) {
        String commune = cells.commune();
        return switch (communes.read(commune)) {
            case Recognised.Unknown _ ->
                    commune.isEmpty()
                            ? nowhere(cells, dates, findings)
                            : findings.unknownCommune(commune);
            case Recognised.Ambiguous several ->
                    findings.ambiguousCommune(commune, several.candidates());
            case Recognised.Exact exact ->
                    planned(cells, dates, cells.place(exact.commune().insee()), findings);
        };
    }

    /** A date without a place can be made in Parvis, and comes from there only. */
    private static RowReading nowhere(
            RowCells cells, List<LocalDate> dates, PlanningFindings findings) {
        RowHours hours = RowHours.read(cells.headings(), cells.row(), findings);
        TypedPractice practice = cells.practice(findings);
        return findings.unknownCommune("")
                .unless(
                        dates,
                        date ->
                                PlanningKey.of(
                                        date,
                                        hours.start(),
                                        hours.end(),
                                        null,
                                        practice.practice()));
    }

    private static RowReading planned(
            RowCells cells, List<LocalDate> dates, Place place, PlanningFindings findings) {
        RowHours hours = RowHours.read(cells.headings(), cells.row(), findings);
        RowCounts counts = RowCounts.read(cells.headings(), cells.row(), findings);
        warnOfWeekday(cells, dates, findings);
        TypedPractice practice = cells.practice(findings);
        PlannedRow plan =
                new PlannedRow(
                        dates,
                        hours.start(),
                        hours.end(),
                        place,
                        practice,
                        cells.title(practice.practice()),
                        cells.partners(),
                        cells.typed(counts));
        if (hours.reversed()) {
            return findings.reversedHours(hours.typed()).unless(dates, plan::key);
        }
        return counts.exceed()
                ? findings.tooManyNewcomers(cells.first(Column.NEWCOMERS))
                : new RowReading.Planned(
                        cells.row().number(),
                        cells.headings().heading(Column.DATE),
                        plan,
                        findings.warnings());
    }

    private static void warnOfWeekday(
            RowCells cells, List<LocalDate> dates, PlanningFindings findings) {
        for (Column column : List.of(Column.WEEKDAY, Column.DATE)) {
            String typed = cells.first(column);
            Stream.of(Folded.words(typed))
                    .limit(1)
                    .flatMap(word -> FrenchDays.day(word).stream())
                    .filter(day -> !PlanningFindings.agrees(day, dates))
                    .forEach(_ -> findings.otherWeekday(column, typed, dates.getFirst()));
        }
    }
}
