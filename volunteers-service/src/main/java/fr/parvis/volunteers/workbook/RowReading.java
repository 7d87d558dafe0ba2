package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says. */
sealed interface RowReading {

    /** Somebody who can be reached, and what to tell about the row. */
    record Person(int row, Profile profile, Consent.@Nullable State said, List<Finding> warnings)
            implements RowReading {}

    /** Why the row names nobody who can be reached. */
    record Unusable(Finding finding) implements RowReading {}
}
