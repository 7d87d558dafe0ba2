package fr.parvis.volunteers.answer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.reference.Communes;
import fr.parvis.volunteers.answer.Answer;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.answer.Via;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerRow(
        String volunteerId,
        String firstName,
        String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Place commune,
        Choice answer,
        Standing place,
        @Nullable Integer position,
        Via via,
        Instant at) {

    record Place(String insee, String name) {

        static @Nullable Place of(@Nullable String insee) {
            return insee == null
                    ? null
                    : Communes.official()
                            .byCode(insee)
                            .map(commune -> new Place(insee, commune.name()))
                            .orElse(null);
        }
    }

    static AnswerRow of(Answer answer, Volunteer person, @Nullable Integer position) {
        Profile profile = person.profile();
        return new AnswerRow(
                answer.volunteerId(),
                profile.name().first(),
                profile.name().last(),
                profile.phone(),
                profile.email() == null ? null : profile.email().value(),
                Place.of(profile.commune()),
                answer.choice(),
                answer.standing(),
                position,
                answer.via(),
                answer.at());
    }
}
