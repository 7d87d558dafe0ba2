package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookingNotFound;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of a personal link: whoever opens it sees the booking, whoever presses gives it up. */
@RestController
@RequestMapping("/d/{link}")
class ManageController {

    private static final String PROOF = "the signed link is the proof";

    private final Links links;
    private final TenantDirectory tenants;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final CancelBooking cancel;
    private final OpenRoll open;
    private final PublicPages pages;
    private final InstantSource clock;

    ManageController(
            Links links,
            TenantDirectory tenants,
            Bookings bookings,
            SettleBooking settle,
            CancelBooking cancel,
            OpenRoll open,
            PublicPages pages,
            InstantSource clock) {
        this.links = links;
        this.tenants = tenants;
        this.bookings = bookings;
        this.settle = settle;
        this.cancel = cancel;
        this.open = open;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(
            summary = "Montrer son inscription à la personne qui a reçu le lien",
            description =
                    "Page HTML\u202f; ne change rien. Le lien signé fait foi. 404\u00a0: lien "
                            + "inconnu, ou inscription effacée depuis.")
    @GetMapping
    @AllowAnyone(PROOF)
    ResponseEntity<String> look(@PathVariable("link") String text) {
        var link = links.read(SignedBookingLinks.PURPOSE, text);
        var tenant = tenant(link);
        var view = Tenancy.as(link.tenant(), Actor.LINK, () -> view(link, tenant));
        return pages.show(HttpStatus.OK, "booking/booking", tenant, Map.of("booking", view));
    }

    @Operation(
            summary = "Annuler son inscription par le lien",
            description =
                    "La place va à la première personne qui attend. Répéter ne change rien. Renvoie "
                            + "à la page. 404\u00a0: lien inconnu, ou inscription effacée depuis.")
    @PostMapping
    @AllowAnyone(PROOF)
    ResponseEntity<Void> cancel(@PathVariable("link") String text) {
        var link = links.read(SignedBookingLinks.PURPOSE, text);
        var tenant = tenant(link);
        Tenancy.as(link.tenant(), Actor.LINK, () -> cancelIfOpen(link, tenant));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/d/" + text))
                .build();
    }

    private void cancelIfOpen(Link link, Tenant tenant) {
        if (view(link, tenant).open()) {
            cancel.cancel(link.id());
        }
    }

    private BookingView view(Link link, Tenant tenant) {
        var booking = bookings.byId(link.id()).orElseThrow(UnknownLink::new);
        var person = booking.person();
        if (person == null) {
            throw new UnknownLink();
        }
        var date = open.find(booking.occurrenceId()).orElseThrow(BookingNotFound::new);
        var given = settle.given(booking.id());
        return BookingView.of(booking, person, given, date, clock.instant(), tenant.zone());
    }

    private Tenant tenant(Link link) {
        return tenants.bySiren(link.tenant()).orElseThrow(UnknownLink::new);
    }
}
