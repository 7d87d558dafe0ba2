package fr.parvis.volunteers.call.web;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Figures;
import java.time.Instant;

/** A call in the list. */
record CallSummary(
        String id,
        String title,
        PlaceResponse place,
        Instant startsAt,
        Instant endsAt,
        CallState state,
        int helpersNeeded,
        int accepted,
        long waiting,
        long declined,
        long maybe,
        long recipients,
        boolean outcomeNoted,
        Instant createdAt) {

    static CallSummary of(Call call, Figures figures) {
        var terms = call.terms();
        return new CallSummary(
                call.id(),
                terms.title(),
                PlaceResponse.of(terms.place()),
                terms.startsAt(),
                terms.endsAt(),
                call.state(),
                terms.helpersNeeded(),
                call.seats().size(),
                figures.waiting(),
                figures.declined(),
                figures.maybe(),
                figures.recipients(),
                call.outcome() != null,
                call.createdAt());
    }
}
