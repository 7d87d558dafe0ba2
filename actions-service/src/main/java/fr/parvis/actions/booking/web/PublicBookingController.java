package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.links.UnknownLink;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.security.UnknownPlace;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Residents take a place by themselves, without account and without script. */
@RestController
@RequestMapping("/{slug}/seances/{id}/inscription")
class PublicBookingController {

    private static final String PUBLIC = "residents book by themselves";
    private static final char TICKET = 'i';
    private static final Duration TO_FILL_IN = Duration.ofHours(2);

    /** The form as it is sent. */
    record BookingForm(
            @Nullable String firstName,
            @Nullable String lastInitial,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String noTransport,
            @Nullable Integer slot,
            @Nullable String ticket) {

        BookingRequest request() {
            var person = new TypedPerson(firstName, lastInitial, phone, email);
            return new BookingRequest(person, null, noTransport != null, slot);
        }
    }

    private final BookPlace book;
    private final OpenRoll open;
    private final Links links;
    private final Ids ids;
    private final TenantDirectory tenants;
    private final PublicPages pages;
    private final InstantSource clock;

    PublicBookingController(
            BookPlace book,
            OpenRoll open,
            Links links,
            Ids ids,
            TenantDirectory tenants,
            PublicPages pages,
            InstantSource clock) {
        this.book = book;
        this.open = open;
        this.links = links;
        this.ids = ids;
        this.tenants = tenants;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(
            summary = "Montrer le formulaire d’inscription à une date ouverte au public",
            description =
                    "Page HTML\u202f; ne change rien. 404\u00a0: date inconnue ici\u202f; 409\u00a0: "
                            + "date passée, annulée, ou fermée aux inscriptions du public.")
    @GetMapping
    @AllowAnyone(PUBLIC)
    ResponseEntity<String> form(@PathVariable String slug, @PathVariable String id) {
        var tenant = tenant(slug);
        var view = Tenancy.as(tenant.siren(), Actor.LINK, () -> view(id, tenant));
        return pages.show(HttpStatus.OK, "booking/form", tenant, Map.of("date", view));
    }

    @Operation(
            summary = "S’inscrire à une date ouverte au public",
            description =
                    "Formulaire HTML\u202f; renvoie à la page de l’inscription. Appuyer deux fois "
                            + "n’inscrit qu’une fois. 404\u00a0: date inconnue ici\u202f; 409\u00a0: "
                            + "date passée, annulée, fermée au public, ou créneau pris\u202f; "
                            + "422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @AllowAnyone(PUBLIC)
    ResponseEntity<Void> book(
            @PathVariable String slug, @PathVariable String id, @ModelAttribute BookingForm form) {
        var tenant = tenant(slug);
        var page = Tenancy.as(tenant.siren(), Actor.LINK, () -> booked(id, form, tenant));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
    }

    private String booked(String id, BookingForm form, Tenant tenant) {
        var wanted = form.request().byResident(tenant.region());
        var given = book.book(ticketed(form, tenant), id, wanted);
        return "/d/" + links.sign(SignedBookingLinks.PURPOSE, given.id(), null);
    }

    /** The id that the page was given out with; a page of nobody's books under a new one. */
    private String ticketed(BookingForm form, Tenant tenant) {
        if (form.ticket() == null) {
            return ids.next().toString();
        }
        var ticket = links.read(TICKET, form.ticket());
        if (!ticket.tenant().equals(tenant.siren())) {
            throw new UnknownLink();
        }
        return ticket.id();
    }

    private FormView view(String id, Tenant tenant) {
        var date = open.date(id);
        open.require(date, true, null);
        var end = clock.instant().plus(TO_FILL_IN);
        var ticket = links.sign(TICKET, ids.next().toString(), end);
        return FormView.of(date, open.roll(date), ticket, tenant.zone());
    }

    private Tenant tenant(String slug) {
        return tenants.bySlug(slug).orElseThrow(UnknownPlace::new);
    }
}
