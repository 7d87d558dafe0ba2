package fr.parvis.volunteers.call.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.parvis.volunteers.call.Audience;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.CapLift;
import fr.parvis.volunteers.call.Ending;
import fr.parvis.volunteers.call.Exclusions;
import fr.parvis.volunteers.call.Figures;
import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.call.Outcome;
import fr.parvis.volunteers.call.Waves;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call as staff see it live. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallResponse(
        @JsonUnwrapped CallSummary summary,
        String message,
        @Nullable Instant answerBy,
        @Nullable String detailsForAccepted,
        @Nullable Waves waves,
        @Nullable Instant nextWaveAt,
        @Nullable CapLift liftCap,
        Audience audience,
        Deliveries deliveries,
        Exclusions excluded,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt,
        @Nullable String thankYou,
        @Nullable String cancelReason,
        long version) {

    static CallResponse of(Call call, Figures figures) {
        var terms = call.terms();
        var ending = call.ending();
        return new CallResponse(
                CallSummary.of(call, figures),
                terms.message(),
                terms.answerBy(),
                terms.detailsForAccepted(),
                terms.waves(),
                call.nextWaveAt().orElse(null),
                terms.liftCap(),
                terms.audience(),
                figures.deliveries(),
                call.excluded(),
                call.outcome(),
                ending == null ? null : ending.at(),
                words(call, ending, CallState.CLOSED),
                words(call, ending, CallState.CANCELLED),
                call.version());
    }

    private static @Nullable String words(Call call, @Nullable Ending ending, CallState state) {
        return ending == null || call.state() != state ? null : ending.words();
    }
}
