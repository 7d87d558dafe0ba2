package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a workbook may change of somebody who is in the network already. */
final class WorkbookUpdate {

    private WorkbookUpdate() {}

    /** The same volunteer where the workbook brings nothing new. */
    static Volunteer of(Volunteer stored, FilePerson person, Instant now) {
        return stored.edit(
                merged(stored.profile(), person.profile()),
                consent(stored.consent(), person.said(), now),
                now);
    }

    static Consent first(Consent.@Nullable State said, Instant now) {
        return said == null
                ? Consent.UNKNOWN
                : new Consent.Said(said, Consent.Source.WORKBOOK).at(now);
    }

    /** A yes may become a no, never a no a yes; a blank is a no. */
    private static Consent consent(Consent stored, Consent.@Nullable State said, Instant now) {
        return said == null || said == Consent.State.GIVEN || isRefused(stored)
                ? stored
                : first(said, now);
    }

    private static boolean isRefused(Consent stored) {
        return stored.state() == Consent.State.REFUSED;
    }

    /** A blank cell erases nothing, and the note of staff is theirs. */
    private static Profile merged(Profile stored, Profile row) {
        boolean skillsSaid =
                row.skillsText() != null && !row.skillsText().equals(stored.skillsText());
        boolean timeSaid =
                row.availability().text() != null
                        && !row.availability().text().equals(stored.availability().text());
        return new Profile(
                stored.name(),
                stored.email(),
                either(row.phone(), stored.phone()),
                either(row.commune(), stored.commune()),
                skillsSaid ? row.skills() : stored.skills(),
                either(row.skillsText(), stored.skillsText()),
                skillsSaid
                        ? either(row.vehicle(), stored.vehicle())
                        : either(stored.vehicle(), row.vehicle()),
                timeSaid ? row.availability() : stored.availability(),
                stored.asNeeded(),
                either(stored.note(), row.note()));
    }

    /** Whether a later row says something else than the first, blanks apart. */
    static boolean differs(Profile first, Profile later) {
        return !merged(first, later).equals(first)
                || !Objects.equals(either(later.note(), first.note()), first.note());
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
