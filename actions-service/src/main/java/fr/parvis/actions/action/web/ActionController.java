package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tenant's actions, for its own people and the partners who take part. */
@RestController
@RequestMapping("/api/v1/{tenant}/actions")
class ActionController {

    private final Actions actions;
    private final Changes<Action> changes;

    ActionController(Actions actions, Changes<Action> changes) {
        this.actions = actions;
        this.changes = changes;
    }

    @Operation(
            summary = "Lister les actions",
            description =
                    "La dernière créée d’abord, page après page\u202f; `state`, `practice` et "
                            + "`season` restreignent\u202f; `q` cherche des débuts de mots dans le "
                            + "titre, le type, le lieu, la commune et les partenaires, sans accents. Un partenaire voit ce qui est annoncé à tous "
                            + "ou auquel il prend part. `missing` dit ce qu’il faut compléter "
                            + "avant d’annoncer.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<ActionResponse> list(
            @RequestParam @Nullable ActionState state,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String q,
            ListRequest request,
            Caller caller) {
        var search =
                new ActionSearch(
                        state,
                        practice,
                        season,
                        Eyes.of(caller).onlooker(),
                        ActionSearch.wordsOf(q));
        var found = actions.latestFirst(search, last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(actions.count(search)) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(ActionResponse::of);
    }

    @Operation(hidden = true)
    @GetMapping(params = "updatedSince")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<Object> changes(ChangesRequest request, Caller caller) {
        return request.page(
                Eyes.of(caller).on(changes), all -> all.stream().map(ActionResponse::of).toList());
    }

    @Operation(
            summary = "Consulter une action",
            description =
                    "`missing` dit champ par champ ce que son type demande encore. L’en-tête "
                            + "`ETag` donne la version. 404\u00a0: inconnue ici, ou pas pour vous.")
    @GetMapping("/{id}")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<ActionResponse> look(@PathVariable String id, Caller caller) {
        var action =
                actions.byId(new ActionId(id))
                        .filter(Eyes.of(caller)::see)
                        .orElseThrow(ActionNotFound::new);
        return Versioned.ok(ActionResponse.of(action), action.version());
    }

    private static @Nullable ActionId last(@Nullable String after) {
        return after == null ? null : new ActionId(Cursor.decode(after, 1).getFirst());
    }
}
