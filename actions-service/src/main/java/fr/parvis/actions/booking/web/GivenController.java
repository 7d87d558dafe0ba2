package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.RestoreBooking;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One booking: what it came to, giving it up, taking that back. */
@RestController
@RequestMapping("/api/v1/{tenant}/bookings/{id}")
class GivenController {

    private final Bookings bookings;
    private final SettleBooking settle;
    private final CancelBooking cancel;
    private final RestoreBooking restore;
    private final OpenRoll open;
    private final PartnerDoor door;
    private final TenantDirectory tenants;

    GivenController(
            Bookings bookings,
            SettleBooking settle,
            CancelBooking cancel,
            RestoreBooking restore,
            OpenRoll open,
            PartnerDoor door,
            TenantDirectory tenants) {
        this.bookings = bookings;
        this.settle = settle;
        this.cancel = cancel;
        this.restore = restore;
        this.open = open;
        this.door = door;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Savoir ce qu’est devenue une inscription",
            description =
                    "Sans un mot sur la personne\u00a0: `BOOKED` avec son créneau, `WAITING` avec sa "
                            + "`position`, ou `CANCELLED`. Le logiciel d’un partenaire voit celles "
                            + "qu’il a faites. 404\u00a0: inscription inconnue ici, ou pas pour vous.")
    @GetMapping("/place")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "bookings.write")
    GivenResponse place(@PathVariable String id, Caller caller) {
        return shown(settle.given(booking(id, caller).id()), id);
    }

    @Operation(
            summary = "Annuler une inscription",
            description =
                    "La place va à la première personne qui attend, qui en est prévenue. Répéter "
                            + "ne change rien. Le logiciel d’un partenaire annule celles qu’il a "
                            + "faites. 404\u00a0: inscription inconnue ici, ou pas pour vous.")
    @PostMapping("/cancel")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER},
            scope = "bookings.write")
    GivenResponse cancel(@PathVariable String id, Caller caller) {
        return shown(cancel.cancel(booking(id, caller).id()), id);
    }

    @Operation(
            summary = "Rétablir une inscription annulée",
            description =
                    "La personne retrouve son rang\u00a0: sa place si elle est encore libre, sinon la "
                            + "liste d’attente. Répéter ne change rien. 404\u00a0: inscription "
                            + "inconnue ici, ou personne effacée\u202f; 409\u00a0: la date est passée, "
                            + "annulée ou sans inscription.")
    @PostMapping("/restore")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    GivenResponse restore(@PathVariable String id) {
        return shown(restore.restore(id), id);
    }

    private Booking booking(String id, Caller caller) {
        var booking = bookings.byId(id).orElseThrow(BookingNotFound::new);
        door.require(booking, caller);
        return booking;
    }

    private GivenResponse shown(Given given, String id) {
        var date = open.date(bookings.byId(id).orElseThrow(BookingNotFound::new).occurrenceId());
        return GivenResponse.of(given, date, tenants.current().zone());
    }
}
