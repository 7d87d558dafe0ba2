package fr.parvis.actions.workbook;

import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.Headings;
import fr.parvis.starter.imports.RowFindings;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Commune;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is said about a row of a planning. */
final class PlanningFindings extends RowFindings<Column> {

    private final Headings<Column> headings;

    PlanningFindings(Headings<Column> headings, SheetText.Row row) {
        super(headings, row);
        this.headings = headings;
    }

    RowReading.Unusable unreadableDate(String typed) {
        return unusable(
                Column.DATE,
                typed,
                "date-unreadable",
                typed.isEmpty()
                        ? "Indiquez la date."
                        : "Cette date n’existe pas ou n’est pas lisible\u00a0: écrivez-la par"
                                + " exemple 25/01/2027.");
    }

    RowReading.Unusable unknownCommune(String typed) {
        return unusable(
                either(Column.COMMUNE, Column.PLACE),
                typed,
                typed.isEmpty() ? "commune-missing" : "commune-unknown",
                typed.isEmpty()
                        ? "Indiquez la commune."
                        : "Cette commune n’est pas reconnue\u00a0: vérifiez son nom, ou ajoutez"
                                + " le code postal.");
    }

    RowReading.Unusable ambiguousCommune(String typed, List<Commune> candidates) {
        return unusable(
                either(Column.COMMUNE, Column.PLACE),
                typed,
                "commune-ambiguous",
                "Plusieurs communes portent ce nom ("
                        + named(candidates)
                        + "…)\u00a0: ajoutez le code postal.");
    }

    RowReading.Unusable reversedHours(String typed) {
        return unusable(
                either(Column.HOURS, Column.START),
                typed,
                "hours-reversed",
                "La fin est avant le début\u00a0: corrigez les horaires.");
    }

    RowReading.Unusable tooManyNewcomers(String typed) {
        return unusable(
                Column.NEWCOMERS,
                typed,
                "newcomers-exceed",
                "Il y a plus de nouveaux que de personnes venues\u00a0: corrigez l’un ou"
                        + " l’autre.");
    }

    void otherWeekday(Column column, String typed, LocalDate date) {
        warn(
                column,
                typed,
                "weekday-differs",
                "Ce jour ne va pas avec la date, qui tombe un "
                        + FrenchDays.name(date.getDayOfWeek())
                        + "\u00a0: la date est gardée, vérifiez-la.");
    }

    void missingHours(String typed) {
        warn(
                either(Column.HOURS, Column.START),
                typed,
                "hours-missing",
                "Les horaires ne sont pas lisibles\u00a0: la journée entière est retenue, à"
                        + " compléter.");
    }

    void missingEnd(String typed, LocalTime end) {
        warn(
                either(Column.HOURS, Column.START),
                typed,
                "end-missing",
                "L’heure de fin manque\u00a0: "
                        + FrenchHours.text(end)
                        + " est retenu, à vérifier.");
    }

    void unknownPractice(String typed, String kept) {
        warn(
                either(Column.PRACTICE, Column.TITLE),
                typed,
                "practice-unknown",
                "Ce type d’action n’est pas reconnu\u00a0: «\u00a0"
                        + kept
                        + "\u00a0» est retenu en attendant, choisissez le bon.");
    }

    void unreadableCount(Column column, String typed) {
        warn(
                column,
                typed,
                "count-unreadable",
                "Ce nombre n’est pas lisible\u00a0: il est laissé vide.");
    }

    void roundedCount(Column column, String typed, int people) {
        warn(
                column,
                typed,
                "count-rounded",
                "Ce nombre n’est pas exact\u00a0: " + people + " est retenu, à vérifier.");
    }

    void missingAttended(String typed) {
        warn(
                Column.NEWCOMERS,
                typed,
                "attended-missing",
                "Le nombre de personnes venues manque\u00a0: indiquez-le aussi.");
    }

    /** The weekday beside a series says nothing of one date. */
    static boolean agrees(DayOfWeek day, List<LocalDate> dates) {
        return dates.stream().map(LocalDate::getDayOfWeek).anyMatch(day::equals);
    }

    /** The column that is there, of two that may say it. */
    private Column either(Column usual, Column other) {
        return headings.has(usual) ? usual : other;
    }

    private RowReading.Unusable unusable(Column column, String value, String code, String message) {
        Finding finding = finding(column, value, code, message);
        return new RowReading.Unusable(finding);
    }
}
