package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Booking people in, by staff or by the software of the partner who sends them. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}/bookings")
class BookingController {

    private final BookPlace book;
    private final OpenRoll open;
    private final PartnerDoor door;
    private final TenantDirectory tenants;
    private final Here here;

    BookingController(
            BookPlace book, OpenRoll open, PartnerDoor door, TenantDirectory tenants, Here here) {
        this.book = book;
        this.open = open;
        this.door = door;
        this.tenants = tenants;
        this.here = here;
    }

    @Operation(
            summary = "Inscrire une personne à une date",
            description =
                    "`state` `BOOKED`\u00a0: elle a une place, et son créneau s’il y en a\u202f; "
                            + "`WAITING`\u00a0: elle attend, en `position` à partir de 1. La "
                            + "capacité n’est jamais dépassée. Seule l’initiale du nom est gardée. "
                            + "Le logiciel d’un partenaire inscrit aux dates que celui-ci voit, "
                            + "toujours en son nom\u00a0: `referredBy` y est sans effet. "
                            + "404\u00a0: date inconnue ici, ou pas pour vous\u202f; 409\u00a0: la "
                            + "date est passée ou annulée, sans inscription, ou le créneau est "
                            + "pris\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "bookings.write")
    ResponseEntity<GivenResponse> book(
            @PathVariable String id,
            @RequestBody @Valid BookingRequest sent,
            NewId newId,
            Caller caller) {
        door.require(id, caller);
        var given = book.book(newId.toString(), id, wanted(sent, caller));
        return ResponseEntity.created(URI.create(address(given, caller)))
                .body(GivenResponse.of(given, open.date(id), tenants.current().zone()));
    }

    /** Where the caller may read it again. */
    private String address(Given given, Caller caller) {
        return PartnerDoor.isPartner(caller)
                ? here.path("bookings", given.id(), "place")
                : here.path("bookings", given.id());
    }

    private Wanted wanted(BookingRequest sent, Caller caller) {
        var region = tenants.current().region();
        return PartnerDoor.isPartner(caller)
                ? sent.byPartner(caller.partnerId(), region)
                : sent.byStaff(region);
    }
}
