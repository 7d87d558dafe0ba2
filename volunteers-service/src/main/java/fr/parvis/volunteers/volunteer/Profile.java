package fr.parvis.volunteers.volunteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff know and may edit of a volunteer.
 *
 * @param phone E.164
 * @param commune INSEE code
 * @param skillsText as typed, kept beside what was read from it
 * @param asNeeded may be asked as often as needed, whatever the monthly cap
 */
public record Profile(
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        @Nullable String commune,
        Set<Skill> skills,
        @Nullable String skillsText,
        @Nullable Vehicle vehicle,
        Availability availability,
        boolean asNeeded,
        @Nullable String note) {

    public Profile {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("A volunteer can be reached by mail or phone");
        }
        skills = Set.copyOf(skills);
    }

    /** The same for the same person: one address (else one phone) and one name, however typed. */
    public String personKey() {
        return (email != null ? email.value() : phone) + "|" + name.key();
    }

    /** With what a volunteer may choose without staff. */
    public Profile withPreferences(
            Set<Skill> chosen,
            @Nullable Vehicle driven,
            Availability when,
            boolean asOftenAsNeeded) {
        return new Profile(
                name,
                email,
                phone,
                commune,
                chosen,
                skillsText,
                driven,
                when,
                asOftenAsNeeded,
                note);
    }
}
