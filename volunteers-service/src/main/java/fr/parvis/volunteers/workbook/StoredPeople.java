package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those of some rows who are in the network already, looked up together. */
final class StoredPeople {

    private final Map<String, Volunteer> byKey = new HashMap<>();
    private final Map<String, Volunteer> byPhone = new HashMap<>();
    private final List<Volunteer> atAddresses;

    StoredPeople(Volunteers volunteers, List<Profile> sought) {
        List<EmailAddress> emails =
                sought.stream().map(Profile::email).filter(Objects::nonNull).distinct().toList();
        List<Profile> withoutAddress = sought.stream().filter(p -> p.email() == null).toList();
        volunteers
                .byPersonKeys(sought.stream().map(Profile::personKey).distinct().toList())
                .forEach(stored -> byKey.put(stored.profile().personKey(), stored));
        volunteers
                .byPhones(withoutAddress.stream().flatMap(StoredPeople::phone).toList())
                .forEach(stored -> byPhone.put(FilePeople.phoneKey(stored.profile()), stored));
        atAddresses = volunteers.byEmails(emails);
    }

    @Nullable Volunteer find(Profile profile) {
        Volunteer known = byKey.get(profile.personKey());
        return known == null && profile.email() == null
                ? byPhone.get(FilePeople.phoneKey(profile))
                : known;
    }

    /** Whether somebody else had this address before this import. */
    boolean sharesAddress(Profile profile, String importId) {
        return atAddresses.stream()
                .filter(stored -> !createdBy(stored, importId))
                .map(Volunteer::profile)
                .anyMatch(
                        stored ->
                                Objects.equals(stored.email(), profile.email())
                                        && !stored.personKey().equals(profile.personKey()));
    }

    private static boolean createdBy(Volunteer stored, String importId) {
        return stored.imported() != null
                && stored.imported().created()
                && stored.imported().importId().equals(importId);
    }

    private static Stream<String> phone(Profile profile) {
        return Stream.ofNullable(profile.phone());
    }
}
