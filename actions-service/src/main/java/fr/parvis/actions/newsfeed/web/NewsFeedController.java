package fr.parvis.actions.newsfeed.web;

import fr.parvis.actions.newsfeed.KeepFeeds;
import fr.parvis.actions.newsfeed.NewsFeed;
import fr.parvis.actions.newsfeed.NewsFeeds;
import fr.parvis.actions.outside.SyncNote;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The feeds from which news comes. */
@RestController
@RequestMapping("/api/v1/{tenant}/news-feeds")
class NewsFeedController {

    record NewsFeedRequest(
            @NotBlank(message = "Dites de qui est ce fil.")
                    @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                    String name,
            @NotBlank(message = "Collez l’adresse du fil.")
                    @Size(max = 500, message = "L’adresse a au plus 500 caractères.")
                    String address) {}

    record NewsFeedResponse(
            String id, String name, String address, Instant nextAt, List<SyncNote> notes) {

        static NewsFeedResponse of(NewsFeed feed) {
            return new NewsFeedResponse(
                    feed.id(),
                    feed.name(),
                    feed.address(),
                    feed.polling().dueAt(),
                    feed.polling().notes());
        }
    }

    private final NewsFeeds feeds;
    private final KeepFeeds keep;

    NewsFeedController(NewsFeeds feeds, KeepFeeds keep) {
        this.feeds = feeds;
        this.keep = keep;
    }

    @Operation(
            summary = "Lister les fils de nouvelles",
            description =
                    "20 au plus. `notes` dit ce qu’ont donné les 20 dernières lectures, la plus "
                            + "récente d’abord.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<NewsFeedResponse> list() {
        var all = feeds.all().stream().map(NewsFeedResponse::of).toList();
        return new Page<>(all, null, null, null);
    }

    @Operation(
            summary = "Suivre un fil de nouvelles",
            description =
                    "`address` est une adresse RSS ou Atom, en https, jamais d’un réseau privé. Lue "
                            + "aussitôt, puis toutes les six heures\u202f; 2 Mo et 15 secondes au plus. "
                            + "422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Role.COORDINATOR)
    NewsFeedResponse add(@RequestBody @Valid NewsFeedRequest sent, NewId id) {
        return NewsFeedResponse.of(keep.add(id.toString(), sent.name().strip(), sent.address()));
    }

    @Operation(
            summary = "Ne plus suivre un fil de nouvelles",
            description = "Ce qu’il a donné reste. 404\u00a0: inconnu ici.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Role.COORDINATOR)
    void remove(@PathVariable String id) {
        keep.remove(id);
    }
}
