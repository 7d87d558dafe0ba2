package fr.parvis.volunteers.workbook;

import fr.parvis.starter.reference.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about one row, in French. */
final class Findings {

    private static final int CANDIDATES_NAMED = 4;
    private static final int LONGEST_VALUE = 200;

    private final Headings headings;
    private final SheetText.Row row;
    private final List<Finding> warnings = new ArrayList<>();

    Findings(Headings headings, SheetText.Row row) {
        this.headings = headings;
        this.row = row;
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    RowReading unreadableMail(String typed) {
        return unusable(
                Column.EMAIL,
                typed,
                "email-unreadable",
                "Cette adresse e-mail n’est pas lisible\u00a0: corrigez-la, ou effacez-la si la"
                        + " personne a un téléphone.");
    }

    RowReading unreachable() {
        String phone = headings.first(Column.PHONE, row);
        boolean phoneIsWrong = !phone.isEmpty() || !headings.has(Column.EMAIL);
        return unusable(
                phoneIsWrong ? Column.PHONE : Column.EMAIL,
                phone,
                "unreachable",
                "Ni adresse e-mail ni téléphone lisible\u00a0: indiquez au moins l’un des deux.");
    }

    RowReading nameless() {
        return new RowReading.Unusable(
                new Finding(
                        row.number(),
                        headings.nameHeading(),
                        "",
                        "name-missing",
                        "Indiquez au moins un nom ou un prénom."));
    }

    void unreadablePhone(String typed) {
        warn(
                Column.PHONE,
                typed,
                "phone-unreadable",
                "Ce téléphone n’est pas lisible\u00a0: il est laissé vide.");
    }

    @Nullable String unknownCommune(String typed) {
        warn(
                Column.COMMUNE,
                typed,
                "commune-unknown",
                "Cette commune n’est pas reconnue\u00a0: elle est laissée vide.");
        return null;
    }

    @Nullable String ambiguousCommune(String typed, Recognised.Ambiguous several) {
        String names =
                several.candidates().stream()
                        .limit(CANDIDATES_NAMED)
                        .map(each -> each.name() + " (" + each.departement() + ")")
                        .collect(Collectors.joining(", "));
        warn(
                Column.COMMUNE,
                typed,
                "commune-ambiguous",
                "Plusieurs communes portent ce nom ("
                        + names
                        + "…)\u00a0: ajoutez le code postal\u00a0; elle est laissée vide.");
        return null;
    }

    private void warn(Column column, String value, String code, String message) {
        warnings.add(finding(column, value, code, message));
    }

    private RowReading unusable(Column column, String value, String code, String message) {
        return new RowReading.Unusable(finding(column, value, code, message));
    }

    private Finding finding(Column column, String value, String code, String message) {
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
        return new Finding(row.number(), headings.heading(column), shown, code, message);
    }
}
