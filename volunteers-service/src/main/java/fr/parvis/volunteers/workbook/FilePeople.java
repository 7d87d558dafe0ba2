package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.Profile;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who a file is about: its readable rows, put together by person. */
final class FilePeople {

    private final Map<String, FilePerson> byKey = new HashMap<>();
    private final Map<String, FilePerson> byPhone = new HashMap<>();
    private final Map<RowReading.Person, FilePerson> byRow = new IdentityHashMap<>();
    private final Map<EmailAddress, FilePerson> firstOfAddress = new HashMap<>();

    FilePeople(List<RowReading> rows) {
        rows.forEach(
                row -> {
                    if (row instanceof RowReading.Person person) {
                        add(person);
                    }
                });
    }

    FilePerson of(RowReading.Person row) {
        return Objects.requireNonNull(byRow.get(row));
    }

    /** Whether an earlier row is about somebody else at the same address. */
    boolean sharesAddress(FilePerson person) {
        EmailAddress email = person.profile().email();
        return email != null && firstOfAddress.get(email) != person;
    }

    private void add(RowReading.Person row) {
        FilePerson known = known(row.profile());
        FilePerson person = known == null ? new FilePerson(row) : known;
        if (known != null) {
            person.add(row);
        }
        byRow.put(row, person);
        byKey.putIfAbsent(row.profile().personKey(), person);
        byPhone.putIfAbsent(phoneKey(row.profile()), person);
        if (row.profile().email() != null) {
            firstOfAddress.putIfAbsent(row.profile().email(), person);
        }
    }

    /** Somebody without an address is known by phone and name, even if an earlier row has both. */
    private @Nullable FilePerson known(Profile profile) {
        FilePerson known = byKey.get(profile.personKey());
        return known == null && profile.email() == null ? byPhone.get(phoneKey(profile)) : known;
    }

    static String phoneKey(Profile profile) {
        return profile.phone() + "|" + profile.name().key();
    }
}
