package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.form.FormErrors;
import fr.parvis.actions.form.Tickets;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.security.UnknownPlace;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
    private static final List<String> FIELDS =
            List.of("slot", "firstName", "lastInitial", "phone", "email");

    private final BookPlace book;
    private final OpenRoll open;
    private final Tickets tickets;
    private final Links links;
    private final TenantDirectory tenants;
    private final PublicPages pages;

    PublicBookingController(
            BookPlace book,
            OpenRoll open,
            Tickets tickets,
            Links links,
            TenantDirectory tenants,
            PublicPages pages) {
        this.book = book;
        this.open = open;
        this.tickets = tickets;
        this.links = links;
        this.tenants = tenants;
        this.pages = pages;
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
        return Tenancy.as(
                tenant.siren(),
                Actor.LINK,
                () -> page(HttpStatus.OK, id, tenant, BookingForm.BLANK, FormErrors.NONE));
    }

    @Operation(
            summary = "S’inscrire à une date ouverte au public",
            description =
                    "Formulaire HTML\u202f; renvoie à la page de l’inscription. Appuyer deux fois "
                            + "n’inscrit qu’une fois. 404\u00a0: date inconnue ici\u202f; 409\u00a0: "
                            + "date passée, annulée ou fermée au public\u202f; si le créneau est "
                            + "pris (409) ou qu’une valeur ne convient pas (422), la page revient "
                            + "avec ce qui est à corriger.")
    @PostMapping
    @AllowAnyone(PUBLIC)
    ResponseEntity<?> book(
            @PathVariable String slug, @PathVariable String id, @ModelAttribute BookingForm form) {
        var tenant = tenant(slug);
        return Tenancy.as(tenant.siren(), Actor.LINK, () -> answered(id, tenant, form));
    }

    private ResponseEntity<?> answered(String id, Tenant tenant, BookingForm form) {
        try {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(booked(id, tenant, form)))
                    .build();
        } catch (Refusal refused) {
            return again(id, tenant, form, refused);
        }
    }

    private String booked(String id, Tenant tenant, BookingForm form) {
        var wanted = form.wanted(tenant.region());
        var given = book.book(tickets.read(TICKET, form.ticket()), id, wanted);
        return "/d/" + links.sign(SignedBookingLinks.PURPOSE, given.id(), null);
    }

    /** What was typed comes back with what is wrong of it; what no typing mends is a problem. */
    private ResponseEntity<String> again(
            String id, Tenant tenant, BookingForm form, Refusal refused) {
        if (refused.flaws().isEmpty()) {
            throw refused;
        }
        var status = HttpStatus.valueOf(refused.kind().status());
        return page(status, id, tenant, form, FormErrors.of(refused.flaws(), FIELDS));
    }

    private ResponseEntity<String> page(
            HttpStatus status, String id, Tenant tenant, BookingForm typed, FormErrors errors) {
        var date = open.date(id);
        open.require(date, true, null);
        var roll = open.roll(date);
        var view = FormView.of(date, roll, tenant.zone(), tickets.next(TICKET), typed, errors);
        return pages.show(status, "booking/form", tenant, Map.of("form", view));
    }

    private Tenant tenant(String slug) {
        return tenants.bySlug(slug).orElseThrow(UnknownPlace::new);
    }
}
