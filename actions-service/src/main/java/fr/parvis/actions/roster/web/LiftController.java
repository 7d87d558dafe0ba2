package fr.parvis.actions.roster.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.roster.LiftDraft;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** From a person without transport to a call for a driver. */
@RestController
class LiftController {

    /** Where to, as {@code POST /calls} has it; what the date does not say is null. */
    record LiftPlace(@Nullable String commune, @Nullable String label) {

        static final LiftPlace UNKNOWN = new LiftPlace(null, null);

        static LiftPlace of(Place place) {
            return new LiftPlace(place.insee(), place.label());
        }
    }

    /** Fields of {@code POST /calls}. */
    record LiftResponse(
            String title,
            String message,
            LiftPlace place,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            int helpersNeeded,
            String vehicle) {}

    private final ListPeople people;
    private final Occurrences occurrences;
    private final TenantDirectory tenants;

    LiftController(ListPeople people, Occurrences occurrences, TenantDirectory tenants) {
        this.people = people;
        this.occurrences = occurrences;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Préparer un appel pour conduire une personne inscrite",
            description =
                    "De quoi remplir `POST /calls`\u00a0: aucun mot sur la personne. De 30 minutes "
                            + "avant à 30 minutes après son heure. 404\u00a0: inscription inconnue "
                            + "ici.")
    @GetMapping("/api/v1/{tenant}/bookings/{id}/lift")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    LiftResponse prepare(@PathVariable String id) {
        var line = people.line(people.booking(id));
        var date = people.date(line.booking().occurrenceId());
        var draft = LiftDraft.of(date, line.slot());
        return new LiftResponse(
                draft.title(),
                draft.message(),
                place(line.booking().occurrenceId()),
                local(draft.startsAt()),
                local(draft.endsAt()),
                1,
                "CAR");
    }

    private LiftPlace place(String occurrenceId) {
        return occurrences
                .byId(new OccurrenceId(occurrenceId))
                .map(date -> date.content().place())
                .map(LiftPlace::of)
                .orElse(LiftPlace.UNKNOWN);
    }

    private OffsetDateTime local(Instant at) {
        return at.atZone(tenants.current().zone()).toOffsetDateTime();
    }
}
