package fr.parvis.actions.request.web;

import fr.parvis.actions.request.AskerKind;
import fr.parvis.actions.request.ReceiveRequest;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestPromises;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Flaw;
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
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final Duration TO_FILL_IN = Duration.ofHours(2);

    /**
     * The form as it is sent.
     *
     * @param website a field that people do not see; only programs fill it in
     */
    record RequestForm(
            @Nullable AskerKind kind,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String commune,
            @Nullable String wish,
            @Nullable String place,
            @Nullable String when,
            @Nullable String website,
            @Nullable String ticket) {

        static final RequestForm BLANK =
                new RequestForm(null, null, null, null, null, null, null, null, null, null);

        ReceivedRequest request() {
            var who = kind == null ? AskerKind.RESIDENT : kind;
            return new ReceivedRequest(
                    who, text(name), email, phone, text(commune), text(wish), place, when);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    private final ReceiveRequest receive;
    private final RequestPromises promises;
    private final Validator validator;
    private final Links links;
    private final Ids ids;
    private final TenantDirectory tenants;
    private final PublicPages pages;
    private final InstantSource time;

    PublicRequestController(
            ReceiveRequest receive,
            RequestPromises promises,
            Validator validator,
            Links links,
            Ids ids,
            TenantDirectory tenants,
            PublicPages pages,
            InstantSource time) {
        this.receive = receive;
        this.promises = promises;
        this.validator = validator;
        this.links = links;
        this.ids = ids;
        this.tenants = tenants;
        this.pages = pages;
        this.time = time;
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
        if (form.website() == null || form.website().isBlank()) {
            Tenancy.as(tenant.siren(), Actor.LINK, () -> store(form, tenant));
        }
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
        receive.receive(ticketed(form, tenant), typed.asker(), typed.wish());
    }

    private List<Flaw> flaws(ReceivedRequest sent, Tenant tenant) {
        var said = validator.validate(sent).stream().map(PublicRequestController::flaw);
        var read = new TypedRequest(sent, tenant.region()).flaws().stream();
        return Stream.concat(said, read).toList();
    }

    private static Flaw flaw(ConstraintViolation<ReceivedRequest> violation) {
        return new Flaw("/" + violation.getPropertyPath(), "invalid", violation.getMessage());
    }

    /** The id that the page was given out with; a page of nobody's asks under a new one. */
    private RequestId ticketed(RequestForm form, Tenant tenant) {
        if (form.ticket() == null) {
            return new RequestId(ids.next().toString());
        }
        var ticket = links.read(TICKET, form.ticket());
        if (!ticket.tenant().equals(tenant.siren())) {
            throw new UnknownLink();
        }
        return new RequestId(ticket.id());
    }

    private ResponseEntity<String> page(
            HttpStatus status, Tenant tenant, RequestForm typed, List<Flaw> flaws) {
        var end = time.instant().plus(TO_FILL_IN);
        var ticket =
                Tenancy.as(
                        tenant.siren(),
                        Actor.LINK,
                        () -> links.sign(TICKET, ids.next().toString(), end));
        var view = RequestFormView.of(tenant, typed, flaws, ticket);
        return pages.show(status, "request/form", tenant, Map.of("form", view));
    }

    private Tenant tenant(String slug) {
        return tenants.bySlug(slug).orElseThrow(UnknownPlace::new);
    }
}
