package fr.parvis.volunteers.volunteer.mongo;

import fr.parvis.volunteers.volunteer.Asks;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Imported;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerSearch;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as stored.
 *
 * @param gone erased: only the id, the time and the reason are left
 * @param revision the volunteer's own version, which being asked does not raise
 * @param words what they are found by
 * @param updatedAt stamped by every write; only ever read here
 */
record VolunteerDocument(
        @BsonId String id,
        boolean gone,
        long revision,
        @Nullable String personKey,
        @Nullable String sortKey,
        @Nullable List<String> words,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String commune,
        @Nullable List<Skill> skills,
        @Nullable String skillsText,
        @Nullable Vehicle vehicle,
        @Nullable String availability,
        @Nullable List<HalfDay> slots,
        boolean asNeeded,
        @Nullable String note,
        @Nullable Consent consent,
        @Nullable List<Consent> formerConsents,
        @Nullable Imported imported,
        @Nullable Map<String, List<String>> asks,
        @Nullable Instant lastAskedAt,
        @Nullable Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant erasedAt,
        @Nullable String reason,
        @Nullable Instant updatedAt) {

    static VolunteerDocument of(Volunteer volunteer) {
        Profile profile = volunteer.profile();
        return new VolunteerDocument(
                volunteer.id().value(),
                false,
                volunteer.version(),
                profile.personKey(),
                profile.name().sortKey(),
                VolunteerSearch.wordsOf(profile),
                profile.name().first(),
                profile.name().last(),
                profile.email() == null ? null : profile.email().value(),
                profile.phone(),
                profile.commune(),
                profile.skills().stream().sorted().toList(),
                profile.skillsText(),
                profile.vehicle(),
                profile.availability().text(),
                profile.availability().slots().stream().sorted().toList(),
                profile.asNeeded(),
                profile.note(),
                volunteer.consent(),
                volunteer.formerConsents(),
                volunteer.imported(),
                asks(volunteer.asks()),
                volunteer.asks().lastAt(),
                volunteer.createdAt(),
                volunteer.updatedAt(),
                null,
                null,
                null);
    }

    Volunteer volunteer() {
        return new Volunteer(
                new VolunteerId(id),
                profile(),
                Objects.requireNonNullElse(consent, Consent.UNKNOWN),
                orEmpty(formerConsents),
                imported,
                new Asks(lastAskedAt, asksByMonth()),
                Objects.requireNonNullElse(createdAt, Instant.EPOCH),
                Objects.requireNonNullElse(editedAt, Instant.EPOCH),
                revision);
    }

    private Profile profile() {
        return new Profile(
                new PersonName(
                        Objects.requireNonNullElse(firstName, ""),
                        Objects.requireNonNullElse(lastName, "")),
                email == null ? null : new EmailAddress(email),
                phone,
                commune,
                Set.copyOf(orEmpty(skills)),
                skillsText,
                vehicle,
                new Availability(availability, Set.copyOf(orEmpty(slots))),
                asNeeded,
                note);
    }

    private Map<YearMonth, List<String>> asksByMonth() {
        return asks == null
                ? Map.of()
                : asks.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        month -> YearMonth.parse(month.getKey()),
                                        Map.Entry::getValue));
    }

    private static Map<String, List<String>> asks(Asks asks) {
        return asks.calls().entrySet().stream()
                .collect(Collectors.toMap(month -> month.getKey().toString(), Map.Entry::getValue));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
