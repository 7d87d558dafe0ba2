package fr.parvis.volunteers.workbook;

import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.RowFindings;
import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Recognised;
import org.jspecify.annotations.Nullable;

/** What is said about one row, in French. */
final class Findings extends RowFindings<Column> {

    private final VolunteerHeadings headings;
    private final SheetText.Row row;

    Findings(VolunteerHeadings headings, SheetText.Row row) {
        super(headings, row);
        this.headings = headings;
        this.row = row;
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
        warn(
                Column.COMMUNE,
                typed,
                "commune-ambiguous",
                "Plusieurs communes portent ce nom ("
                        + named(several.candidates())
                        + "…)\u00a0: ajoutez le code postal\u00a0; elle est laissée vide.");
        return null;
    }

    private RowReading unusable(Column column, String value, String code, String message) {
        return new RowReading.Unusable(finding(column, value, code, message));
    }
}
