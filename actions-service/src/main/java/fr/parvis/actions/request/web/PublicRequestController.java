package fr.parvis.actions.request.web;

import fr.parvis.actions.form.FormTooOld;
import fr.parvis.actions.form.Tickets;
import fr.parvis.actions.request.ReceiveRequest;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestPromises;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.starter.security.UnknownPlace;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A village or a resident asks for a presence, without account and without script. */
@RestController
@RequestMapping("/{slug}/demande")
class PublicRequestController {

    private static final String PUBLIC = "anybody may ask us to come";
    private static final char TICKET = 'q';

    private final ReceiveRequest receive;
    private final RequestPromises promises;
    private final Validator validator;
    private final Tickets tickets;
    private final TenantDirectory tenants;
    private final PublicPages pages;

    PublicRequestController(
            ReceiveRequest receive,
            RequestPromises promises,
            Validator validator,
            Tickets tickets,
            TenantDirectory tenants,
            PublicPages pages) {
        this.receive = receive;
        this.promises = promises;
        this.validator = validator;
        this.tickets = tickets;
        this.tenants = tenants;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer le formulaire de demande de venue",
            description = "Page HTML\u202f; ne change rien. 404\u00a0: intercommunalité inconnue.")
    @GetMapping
    @AllowAnyone(PUBLIC)
    ResponseEntity<String> form(@PathVariable String slug) {
        return page(HttpStatus.OK, tenant(slug), RequestForm.BLANK, List.of());
    }

    @Operation(
            summary = "Demander une venue par le formulaire",
            description =
                    "Formulaire HTML\u202f; appuyer deux fois ne demande qu’une fois. 404\u00a0: "
                            + "intercommunalité inconnue\u202f; 422\u00a0: la page revient avec ce qui "
                            + "est à corriger.")
    @PostMapping
    @AllowAnyone(PUBLIC)
    ResponseEntity<?> receive(@PathVariable String slug, @ModelAttribute RequestForm form) {
        var tenant = tenant(slug);
        var flaws = flaws(form.request(), tenant);
        if (!flaws.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, tenant, form, flaws);
        }
        return form.isByHand() ? stored(form, tenant) : thanked(tenant);
    }

    private ResponseEntity<?> stored(RequestForm form, Tenant tenant) {
        try {
            Tenancy.as(tenant.siren(), Actor.LINK, () -> store(form, tenant));
            return thanked(tenant);
        } catch (FormTooOld old) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, tenant, form, old.flaws());
        }
    }

    private static ResponseEntity<?> thanked(Tenant tenant) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + tenant.slug() + "/demande/merci"))
                .build();
    }

    @Operation(
            summary = "Dire que la demande est bien reçue",
            description = "Page HTML. 404\u00a0: intercommunalité inconnue.")
    @GetMapping("/merci")
    @AllowAnyone(PUBLIC)
    ResponseEntity<String> thanks(@PathVariable String slug) {
        var tenant = tenant(slug);
        var days = Tenancy.as(tenant.siren(), Actor.LINK, () -> promises.present().days());
        return pages.show(HttpStatus.OK, "request/thanks", tenant, Map.of("days", days));
    }

    private void store(RequestForm form, Tenant tenant) {
        var typed = new TypedRequest(form.request(), tenant.region());
        var id = new RequestId(tickets.read(TICKET, form.ticket()));
        receive.receive(id, typed.asker(), typed.wish());
    }

    private List<Flaw> flaws(ReceivedRequest sent, Tenant tenant) {
        var said = validator.validate(sent).stream().map(PublicRequestController::flaw);
        var read = new TypedRequest(sent, tenant.region()).flaws().stream();
        return Stream.concat(said, read).toList();
    }

    private static Flaw flaw(ConstraintViolation<ReceivedRequest> violation) {
        return new Flaw("/" + violation.getPropertyPath(), "invalid", violation.getMessage());
    }

    private ResponseEntity<String> page(
            HttpStatus status, Tenant tenant, RequestForm typed, List<Flaw> flaws) {
        var ticket = Tenancy.as(tenant.siren(), Actor.LINK, () -> tickets.next(TICKET));
        var view = RequestFormView.of(tenant, typed, flaws, ticket);
        return pages.show(status, "request/form", tenant, Map.of("form", view));
    }

    private Tenant tenant(String slug) {
        return tenants.bySlug(slug).orElseThrow(UnknownPlace::new);
    }
}
