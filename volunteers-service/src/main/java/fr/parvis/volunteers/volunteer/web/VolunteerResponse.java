package fr.parvis.volunteers.volunteer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.reference.Communes;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as staff see it.
 *
 * @param household shares the address with somebody else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VolunteerResponse(
        String id,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable CommuneName commune,
        List<SkillLabel> skills,
        @Nullable String skillsText,
        @Nullable Vehicle vehicle,
        AvailabilitySlots availability,
        Consent consent,
        boolean asNeeded,
        @Nullable String note,
        boolean household,
        @Nullable Instant lastAskedAt,
        int askedThisMonth,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    record CommuneName(String insee, String name) {

        static CommuneName of(String insee) {
            return new CommuneName(
                    insee, Communes.official().byCode(insee).map(it -> it.name()).orElse(insee));
        }
    }

    record SkillLabel(Skill code, String label) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AvailabilitySlots(@Nullable String text, List<HalfDay> slots) {}

    static VolunteerResponse of(Volunteer volunteer, boolean household, YearMonth month) {
        var profile = volunteer.profile();
        EmailAddress email = profile.email();
        String commune = profile.commune();
        return new VolunteerResponse(
                volunteer.id().value(),
                profile.name().first(),
                profile.name().last(),
                email == null ? null : email.value(),
                profile.phone(),
                commune == null ? null : CommuneName.of(commune),
                profile.skills().stream()
                        .sorted()
                        .map(skill -> new SkillLabel(skill, skill.label()))
                        .toList(),
                profile.skillsText(),
                profile.vehicle(),
                new AvailabilitySlots(
                        profile.availability().text(),
                        profile.availability().slots().stream().sorted().toList()),
                volunteer.consent(),
                profile.asNeeded(),
                profile.note(),
                household,
                volunteer.asks().lastAt(),
                volunteer.asks().in(month),
                volunteer.createdAt(),
                volunteer.updatedAt(),
                volunteer.version());
    }
}
