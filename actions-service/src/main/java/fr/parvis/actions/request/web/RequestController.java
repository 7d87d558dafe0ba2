package fr.parvis.actions.request.web;

import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.request.AnswerRequest;
import fr.parvis.actions.request.PlanRequest;
import fr.parvis.actions.request.ReceiveRequest;
import fr.parvis.actions.request.Request;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestNotFound;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.request.Requests;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who asks us to come, what was answered, and what it became. */
@RestController
@RequestMapping("/api/v1/{tenant}/requests")
class RequestController {

    /**
     * @param accepted whether we come
     */
    record AnswerBody(
            @NotNull(message = "Dites oui ou non.") Boolean accepted,
            @NotBlank(message = "Écrivez la réponse qui sera lue.")
                    @Size(max = 2000, message = "La réponse a au plus 2 000 caractères.")
                    String words) {}

    record PlanBody(
            @NotNull(message = "Choisissez le type d’action.") Practice practice,
            @NotBlank(message = "Donnez un titre à l’action.")
                    @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                    String title) {}

    /** Who asked stays between them and the team: only the state is told. */
    record Receipt(String id, RequestState state) {}

    private final Requests requests;
    private final ReceiveRequest receive;
    private final AnswerRequest answer;
    private final PlanRequest plan;
    private final TenantDirectory tenants;
    private final InstantSource time;
    private final Here here;

    RequestController(
            Requests requests,
            ReceiveRequest receive,
            AnswerRequest answer,
            PlanRequest plan,
            TenantDirectory tenants,
            InstantSource time,
            Here here) {
        this.requests = requests;
        this.receive = receive;
        this.answer = answer;
        this.plan = plan;
        this.tenants = tenants;
        this.time = time;
        this.here = here;
    }

    @Operation(
            summary = "Lister les demandes de venue",
            description =
                    "La dernière reçue d’abord, page après page\u202f; `state` restreint. `late`\u00a0: "
                            + "le délai promis est dépassé.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<RequestResponse> list(@RequestParam @Nullable RequestState state, ListRequest page) {
        var found = requests.latestFirst(state, last(page.after()), page.limit() + 1);
        var total = page.count() ? Long.valueOf(requests.count(state)) : null;
        var now = time.instant();
        return Page.of(found, page, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(it -> RequestResponse.of(it, now));
    }

    @Operation(
            summary = "Consulter une demande de venue",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RequestResponse> look(@PathVariable String id) {
        return shown(requests.byId(new RequestId(id)).orElseThrow(RequestNotFound::new));
    }

    @Operation(
            summary = "Demander une venue",
            description =
                    "`commune` est un code INSEE\u202f; une adresse ou un téléphone suffit. Répond 201. "
                            + "422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "requests.write")
    ResponseEntity<Receipt> receive(@RequestBody @Valid ReceivedRequest sent, NewId id) {
        var typed = new TypedRequest(sent, tenants.current().region());
        var request = receive.receive(new RequestId(id.toString()), typed.asker(), typed.wish());
        return Versioned.created(
                here.path("requests", id),
                new Receipt(request.id().value(), request.state()),
                request.version());
    }

    @Operation(
            summary = "Répondre à une demande de venue",
            description =
                    "La personne lit `words` dans un courriel, si elle en a donné l’adresse. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: quelqu’un a déjà "
                            + "répondu\u202f; 422\u00a0: la réponse manque.")
    @PostMapping("/{id}/answer")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RequestResponse> answer(
            @PathVariable String id, @RequestBody @Valid AnswerBody sent, Caller caller) {
        return shown(
                answer.answer(
                        new RequestId(id),
                        sent.accepted(),
                        sent.words().strip(),
                        caller.subject()));
    }

    @Operation(
            summary = "Faire d’une demande un brouillon d’action",
            description =
                    "Le brouillon reprend la commune et le lieu\u202f; `actionId` le nomme. "
                            + "404\u00a0: inconnue ici\u202f; 409\u00a0: refusée, ou déjà devenue une "
                            + "action\u202f; 422\u00a0: une valeur ne convient pas.")
    @PostMapping("/{id}/plan")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<RequestResponse> plan(
            @PathVariable String id, @RequestBody @Valid PlanBody sent) {
        plan.plan(new RequestId(id), sent.practice(), sent.title().strip());
        return look(id);
    }

    private @Nullable Request last(@Nullable String after) {
        return after == null
                ? null
                : requests.byId(new RequestId(Cursor.decode(after, 1).getFirst()))
                        .orElseThrow(Cursor::unknown);
    }

    private ResponseEntity<RequestResponse> shown(Request request) {
        return Versioned.ok(RequestResponse.of(request, time.instant()), request.version());
    }
}
