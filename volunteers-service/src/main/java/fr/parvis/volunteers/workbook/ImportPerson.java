package fr.parvis.volunteers.workbook;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.imports.ImportOrder;
import fr.parvis.starter.imports.RowOutcome;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.Imported;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerChanged;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerJoined;
import fr.parvis.volunteers.volunteer.VolunteerStale;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings one person of a file into the network: created, updated, or nothing new. */
final class ImportPerson {

    private static final int TRIES = 10;

    private final Volunteers volunteers;
    private final Ids ids;
    private final InstantSource time;
    private final ImportOrder order;

    ImportPerson(Volunteers volunteers, Ids ids, InstantSource time, ImportOrder order) {
        this.volunteers = volunteers;
        this.ids = ids;
        this.time = time;
        this.order = order;
    }

    StoredPeople lookUp(List<Profile> profiles) {
        return new StoredPeople(volunteers, profiles);
    }

    RowOutcome put(FilePerson person, StoredPeople stored) {
        Volunteer known = stored.find(person.profile());
        for (int tried = 0; tried < TRIES; tried++) {
            RowOutcome outcome = known == null ? create(person) : update(known, person);
            if (outcome != null) {
                return outcome;
            }
            known = lookUp(List.of(person.profile())).find(person.profile());
        }
        throw new VolunteerStale();
    }

    boolean sharesAddress(FilePerson person, StoredPeople stored) {
        return person.profile().email() != null
                && stored.sharesAddress(person.profile(), order.importId());
    }

    /** Whether the file says yes about somebody whose no stays. */
    boolean keepsNo(FilePerson person, StoredPeople stored) {
        Volunteer known = stored.find(person.profile());
        return person.said() == Consent.State.GIVEN && known != null && !known.consent().isGiven();
    }

    /** Null where somebody else created them just now. */
    private @Nullable RowOutcome create(FilePerson person) {
        if (order.dryRun()) {
            return RowOutcome.CREATED;
        }
        var now = time.instant();
        Volunteer volunteer =
                Volunteer.enrol(
                                new VolunteerId(ids.next().toString()),
                                person.profile(),
                                WorkbookUpdate.first(person.said(), now),
                                now)
                        .importedBy(new Imported(order.importId(), true));
        boolean added = volunteers.add(volunteer, List.of(VolunteerJoined.of(volunteer)));
        return added ? RowOutcome.CREATED : null;
    }

    /** Null where somebody else changed them just now. */
    private @Nullable RowOutcome update(Volunteer known, FilePerson person) {
        if (known.imported() != null && known.imported().importId().equals(order.importId())) {
            return known.imported().created() ? RowOutcome.CREATED : RowOutcome.UPDATED;
        }
        Volunteer changed = WorkbookUpdate.of(known, person, time.instant());
        if (changed.equals(known)) {
            return RowOutcome.DUPLICATE;
        }
        Volunteer stamped = changed.importedBy(new Imported(order.importId(), false));
        boolean saved =
                order.dryRun() || volunteers.save(stamped, List.of(VolunteerChanged.of(stamped)));
        return saved ? RowOutcome.UPDATED : null;
    }
}
