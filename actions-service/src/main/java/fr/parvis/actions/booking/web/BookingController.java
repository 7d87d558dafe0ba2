package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.security.Allow;
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

/** Booking people in, and giving a place up, by staff. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class BookingController {

    private final BookPlace book;
    private final CancelBooking cancel;
    private final Bookings bookings;
    private final OpenRoll open;
    private final TenantDirectory tenants;
    private final Here here;

    BookingController(
            BookPlace book,
            CancelBooking cancel,
            Bookings bookings,
            OpenRoll open,
            TenantDirectory tenants,
            Here here) {
        this.book = book;
        this.cancel = cancel;
        this.bookings = bookings;
        this.open = open;
        this.tenants = tenants;
        this.here = here;
    }

    @Operation(
            summary = "Inscrire une personne à une date",
            description =
                    "`state` `BOOKED`\u00a0: elle a une place, et son créneau s’il y en a\u202f; "
                            + "`WAITING`\u00a0: elle attend, en `position` à partir de 1. La "
                            + "capacité n’est jamais dépassée. Seule l’initiale du nom est gardée. "
                            + "404\u00a0: date inconnue ici\u202f; 409\u00a0: la date est passée ou "
                            + "annulée, sans inscription, ou le créneau est pris\u202f; 422\u00a0: "
                            + "une valeur ne convient pas.")
    @PostMapping("/occurrences/{id}/bookings")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<GivenResponse> book(
            @PathVariable String id, @RequestBody @Valid BookingRequest sent, NewId newId) {
        var wanted = sent.byStaff(tenants.current().region());
        var given = book.book(newId.toString(), id, wanted);
        return ResponseEntity.created(URI.create(here.path("bookings", given.id())))
                .body(shown(given, id));
    }

    @Operation(
            summary = "Annuler une inscription",
            description =
                    "La place va à la première personne qui attend, qui en est prévenue. Répéter "
                            + "ne change rien. 404\u00a0: inscription inconnue ici.")
    @PostMapping("/bookings/{id}/cancel")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    GivenResponse cancel(@PathVariable String id) {
        return shown(cancel.cancel(id), booking(id).occurrenceId());
    }

    private Booking booking(String id) {
        return bookings.byId(id).orElseThrow(BookingNotFound::new);
    }

    private GivenResponse shown(Given given, String occurrenceId) {
        return GivenResponse.of(given, open.date(occurrenceId), tenants.current().zone());
    }
}
