package fr.parvis.volunteers.workbook;

import fr.parvis.starter.imports.Finding;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says. */
sealed interface RowReading {

    /**
     * Somebody who can be reached, and what to tell about the row.
     *
     * @param column the heading above the name
     * @param said null where the sheet has no column for consents
     */
    record Person(
            int row,
            String column,
            Profile profile,
            Consent.@Nullable State said,
            List<Finding> warnings)
            implements RowReading {

        Finding finding(String code, String message) {
            return new Finding(row, column, profile.name().toString(), code, message);
        }
    }

    /** Why the row names nobody who can be reached. */
    record Unusable(Finding finding) implements RowReading {}
}
