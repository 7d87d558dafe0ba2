package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of the file about one person say together: the first row, and the least consent.
 */
final class FilePerson {

    private final RowReading.Person first;
    private Consent.@Nullable State said;

    FilePerson(RowReading.Person first) {
        this.first = first;
        this.said = first.said();
    }

    RowReading.Person first() {
        return first;
    }

    Profile profile() {
        return first.profile();
    }

    /** Null where no row has a column for it. */
    Consent.@Nullable State said() {
        return said;
    }

    /** Another row about them: a yes holds only as long as every row says yes. */
    void add(RowReading.Person later) {
        said = least(said, later.said());
    }

    private static Consent.@Nullable State least(
            Consent.@Nullable State one, Consent.@Nullable State other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one == Consent.State.REFUSED || other == Consent.State.REFUSED) {
            return Consent.State.REFUSED;
        }
        return one == Consent.State.GIVEN ? other : one;
    }
}
