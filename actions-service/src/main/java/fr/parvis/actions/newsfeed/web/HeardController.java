package fr.parvis.actions.newsfeed.web;

import fr.parvis.actions.newsfeed.DecideHeard;
import fr.parvis.actions.newsfeed.Heard;
import fr.parvis.actions.newsfeed.HeardNews;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What feeds told, to keep or to drop. */
@RestController
@RequestMapping("/api/v1/{tenant}/heard-news")
class HeardController {

    record HeardResponse(
            String id,
            String feed,
            String title,
            String text,
            @Nullable String source,
            @Nullable Instant publishedAt) {

        static HeardResponse of(Heard heard) {
            var entry = heard.entry();
            return new HeardResponse(
                    heard.id(),
                    heard.feed(),
                    entry.title(),
                    entry.text(),
                    entry.source(),
                    entry.publishedAt());
        }
    }

    /** The news that it became. */
    record KeptResponse(String newsId) {}

    private final HeardNews heard;
    private final DecideHeard decide;

    HeardController(HeardNews heard, DecideHeard decide) {
        this.heard = heard;
        this.decide = decide;
    }

    @Operation(
            summary = "Lister les nouvelles reçues",
            description =
                    "Celles que personne n’a encore gardées ni écartées, la dernière reçue d’abord, "
                            + "page après page.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<HeardResponse> list(ListRequest request) {
        var found = heard.latestFirst(last(request.after()), request.limit() + 1);
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id())), null)
                .map(HeardResponse::of);
    }

    @Operation(
            summary = "Garder une nouvelle reçue",
            description =
                    "Elle rejoint les nouvelles, où l’on choisit ses thèmes et en fait un atelier. La "
                            + "garder deux fois n’en fait qu’une. 404\u00a0: inconnue ici\u202f; 409\u00a0: "
                            + "déjà écartée.")
    @PostMapping("/{id}/keep")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    KeptResponse keep(@PathVariable String id) {
        return new KeptResponse(decide.keep(id).id().value());
    }

    @Operation(
            summary = "Écarter une nouvelle reçue",
            description =
                    "Elle ne revient plus. 404\u00a0: inconnue ici\u202f; 409\u00a0: déjà gardée.")
    @PostMapping("/{id}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void drop(@PathVariable String id) {
        decide.drop(id);
    }

    private @Nullable Heard last(@Nullable String after) {
        return after == null
                ? null
                : heard.byId(Cursor.decode(after, 1).getFirst()).orElseThrow(Cursor::unknown);
    }
}
