package fr.parvis.volunteers.call.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Sse;
import fr.parvis.starter.web.Versioned;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallDraft;
import fr.parvis.volunteers.call.CallFigures;
import fr.parvis.volunteers.call.CallNotFound;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Figures;
import fr.parvis.volunteers.call.OpenCall;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls for help: open, list, look, follow. */
@RestController
@RequestMapping("/api/v1/{tenant}/calls")
class CallController {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final OpenCall open;
    private final Calls calls;
    private final CallFigures figures;
    private final Sse sse;
    private final Here here;

    CallController(OpenCall open, Calls calls, CallFigures figures, Sse sse, Here here) {
        this.open = open;
        this.calls = calls;
        this.figures = figures;
        this.sse = sse;
        this.here = here;
    }

    @Operation(
            summary = "Ouvrir un appel à bénévoles",
            description =
                    "Répond 201 aussitôt\u202f; les messages partent ensuite, un par "
                            + "adresse. `audience` vide\u00a0: tous ceux que l’on peut solliciter. "
                            + "`withinKm` en kilomètres à vol d’oiseau entre centres des "
                            + "communes, `waves.everyMinutes` en minutes. Heures RFC 3339 avec "
                            + "décalage. 403\u00a0: lever le plafond revient à la coordination\u202f; "
                            + "422\u00a0: une règle ou une valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<CallResponse> open(@RequestBody CallDraft draft, NewId id, Caller caller) {
        var call =
                known(id)
                        .orElseGet(
                                () -> open.open(id.toString(), draft, caller.is(Role.COORDINATOR)));
        return Versioned.created(here.path("calls", call.id()), shown(call), call.version());
    }

    private Optional<Call> known(NewId id) {
        return id.repeated() ? calls.byId(id.toString()) : Optional.empty();
    }

    @Operation(
            summary = "Lister les appels",
            description =
                    "Le plus récent d’abord, page après page\u202f; `state` restreint à "
                            + "un état. `recipients` compte des adresses, les réponses des "
                            + "personnes.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<CallSummary> list(@RequestParam @Nullable CallState state, ListRequest request) {
        var after = request.after() == null ? null : Cursor.decode(request.after(), 1).getFirst();
        var found = calls.page(state, after, request.limit() + 1);
        var total = request.count() ? Long.valueOf(calls.count(state)) : null;
        var page = Page.of(found, request, call -> Cursor.encode(List.of(call.id())), total);
        var counted = figures.of(page.items().stream().map(Call::id).toList());
        return page.map(
                call -> CallSummary.of(call, counted.getOrDefault(call.id(), Figures.NONE)));
    }

    @Operation(
            summary = "Suivre un appel\u00a0: réponses, places, envois",
            description =
                    "Les réponses sont comptées à la source\u00a0: une réponse confirmée "
                            + "est comptée. `deliveries` suit les envois avec un léger retard. "
                            + "404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<CallResponse> look(@PathVariable String id) {
        var call = calls.byId(id).orElseThrow(CallNotFound::new);
        return Versioned.ok(shown(call), call.version());
    }

    @Operation(
            summary = "Suivre un appel en direct",
            description =
                    "Événements du serveur (`text/event-stream`), à chaque "
                            + "changement, jusqu’à la fin de l’appel ou dix minutes. 404\u00a0: "
                            + "inconnu ici.")
    @GetMapping("/{id}/events")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void follow(@PathVariable String id, HttpServletResponse response) throws IOException {
        sse.follow(
                response,
                () -> shown(calls.byId(id).orElseThrow(CallNotFound::new)),
                CallController::isStill,
                LOOK_EVERY);
    }

    private static boolean isStill(CallResponse call) {
        return !call.summary().state().isRunning() && call.deliveries().pending() == 0;
    }

    private CallResponse shown(Call call) {
        return CallResponse.of(call, figures.of(call.id()));
    }
}
