package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.Feed;
import fr.parvis.actions.agenda.FeedId;
import fr.parvis.actions.agenda.FeedKind;
import fr.parvis.actions.agenda.FeedNotFound;
import fr.parvis.actions.agenda.Feeds;
import fr.parvis.actions.agenda.OpenFeed;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Staff give members and partners a private calendar, and take it back. */
@RestController
@RequestMapping("/api/v1/{tenant}/calendar-feeds")
class FeedController {

    record FeedRequest(
            @NotNull(message = "Choisissez MEMBER ou PARTNER.") FeedKind kind,
            @NotBlank(message = "Dites de qui sont les dates.")
                    @Size(max = 64, message = "Cet identifiant a au plus 64 caractères.")
                    String about) {}

    /**
     * @param url secret: whoever has it reads the calendar
     */
    record FeedResponse(String id, FeedKind kind, String about, String url, Instant createdAt) {}

    private final Feeds feeds;
    private final OpenFeed open;
    private final FeedLinks links;
    private final Here here;

    FeedController(Feeds feeds, OpenFeed open, FeedLinks links, Here here) {
        this.feeds = feeds;
        this.open = open;
        this.links = links;
        this.here = here;
    }

    @Operation(
            summary = "Lister les agendas privés",
            description =
                    "Page après page\u00a0: `limit` de 1 à 500, `after` pour la suite. `url` est "
                            + "l’adresse secrète que suit un logiciel d’agenda.")
    @GetMapping
    @Allow(Role.COORDINATOR)
    Page<FeedResponse> list(ListRequest request) {
        var found = feeds.inOrder(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(feeds.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(this::response);
    }

    @Operation(
            summary = "Donner un agenda privé à une personne de l’équipe ou à un partenaire",
            description =
                    "`about` est l’identifiant de la personne (`MEMBER`) ou du partenaire "
                            + "(`PARTNER`). Répond 201 avec l’adresse secrète, valable jusqu’à sa "
                            + "révocation. 422\u00a0: une valeur manque.")
    @PostMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<FeedResponse> open(@RequestBody @Valid FeedRequest sent, NewId id) {
        var feed = open.open(new FeedId(id.toString()), sent.kind(), sent.about());
        return ResponseEntity.created(URI.create(here.path("calendar-feeds", id)))
                .body(response(feed));
    }

    @Operation(
            summary = "Consulter un agenda privé",
            description = "404\u00a0: inconnu ici, ou révoqué.")
    @GetMapping("/{id}")
    @Allow(Role.COORDINATOR)
    FeedResponse look(@PathVariable String id) {
        return response(feeds.byId(new FeedId(id)).orElseThrow(FeedNotFound::new));
    }

    @Operation(
            summary = "Révoquer un agenda privé",
            description =
                    "Son adresse ne répond plus\u202f; une autre peut être donnée. 404\u00a0: "
                            + "inconnu ici, ou déjà révoqué.")
    @DeleteMapping("/{id}")
    @Allow(Role.COORDINATOR)
    ResponseEntity<Void> revoke(@PathVariable String id) {
        if (!feeds.remove(new FeedId(id))) {
            throw new FeedNotFound();
        }
        return ResponseEntity.noContent().build();
    }

    private FeedResponse response(Feed feed) {
        return new FeedResponse(
                feed.id().value(),
                feed.kind(),
                feed.about(),
                links.url(feed.id()),
                feed.createdAt());
    }

    private static @Nullable FeedId last(@Nullable String after) {
        return after == null ? null : new FeedId(Cursor.decode(after, 1).getFirst());
    }
}
