package fr.parvis.volunteers.volunteer.web;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import fr.parvis.volunteers.volunteer.Volunteer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as staff type it.
 *
 * @param phone typed anyhow
 * @param commune INSEE code, former ones too
 * @param consent absent: not known
 */
record VolunteerRequest(
        @Size(max = 150) @Nullable String firstName,
        @Size(max = 150) @Nullable String lastName,
        @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone,
        @Size(max = 5) @Nullable String commune,
        @Nullable Set<Skill> skills,
        @Size(max = 1000) @Nullable String skillsText,
        @Nullable Vehicle vehicle,
        @Valid @Nullable AvailabilityBody availability,
        @Nullable ConsentBody consent,
        @Nullable Boolean asNeeded,
        @Size(max = 2000) @Nullable String note) {

    /**
     * @param slots absent: read from the text
     */
    record AvailabilityBody(
            @Size(max = 1000) @Nullable String text, @Nullable Set<HalfDay> slots) {}

    /**
     * @param source how staff know; absent: they noted it themselves
     */
    record ConsentBody(Consent.@Nullable State state, Consent.@Nullable Source source) {}

    /** As a {@code PUT} of the present state would say it. */
    static VolunteerRequest of(Volunteer volunteer) {
        var profile = volunteer.profile();
        return new VolunteerRequest(
                profile.name().first(),
                profile.name().last(),
                profile.email() == null ? null : profile.email().value(),
                profile.phone(),
                profile.commune(),
                profile.skills(),
                profile.skillsText(),
                profile.vehicle(),
                new AvailabilityBody(profile.availability().text(), profile.availability().slots()),
                new ConsentBody(volunteer.consent().state(), volunteer.consent().source()),
                profile.asNeeded(),
                profile.note());
    }

    Consent.Said said() {
        var body = consent == null ? new ConsentBody(null, null) : consent;
        return new Consent.Said(
                body.state() == null ? Consent.State.UNKNOWN : body.state(),
                body.source() == null ? Consent.Source.STAFF : body.source());
    }
}
