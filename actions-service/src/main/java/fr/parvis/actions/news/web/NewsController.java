package fr.parvis.actions.news.web;

import fr.parvis.actions.news.NewsId;
import fr.parvis.actions.news.NewsItem;
import fr.parvis.actions.news.NewsItems;
import fr.parvis.actions.news.NewsNotFound;
import fr.parvis.actions.news.WriteNews;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What changes for people: reforms, deadlines, campaigns. */
@RestController
@RequestMapping("/api/v1/{tenant}/news")
class NewsController {

    private final NewsItems items;
    private final WriteNews write;
    private final Here here;

    NewsController(NewsItems items, WriteNews write, Here here) {
        this.items = items;
        this.write = write;
        this.here = here;
    }

    @Operation(
            summary = "Lister les nouvelles",
            description =
                    "La dernière écrite d’abord, page après page. `mattersBy` est le dernier jour "
                            + "où il est utile de le savoir\u202f; `workshopId`, l’atelier que l’on "
                            + "en a fait.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<NewsResponse> list(ListRequest request) {
        var found = items.latestFirst(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(items.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(NewsResponse::of);
    }

    @Operation(
            summary = "Noter une nouvelle",
            description =
                    "`source` est l’adresse https de la page qui la donne. Répond 201 avec son "
                            + "adresse. 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<NewsResponse> write(@RequestBody @Valid NewsRequest sent, NewId id) {
        var item = write.write(new NewsId(id.toString()), sent.news());
        return Versioned.created(here.path("news", id), NewsResponse.of(item), item.version());
    }

    @Operation(
            summary = "Consulter une nouvelle",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<NewsResponse> look(@PathVariable String id) {
        return answer(items.byId(new NewsId(id)).orElseThrow(NewsNotFound::new));
    }

    @Operation(
            summary = "Corriger une nouvelle",
            description =
                    "L’atelier que l’on en a fait ne change pas. `If-Match` porte la version lue. "
                            + "404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un l’a changée "
                            + "entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<NewsResponse> change(
            @PathVariable String id, @RequestBody @Valid NewsRequest sent, ExpectedVersion seen) {
        return answer(write.change(new NewsId(id), seen.value(), sent.news()));
    }

    @Operation(
            summary = "Supprimer une nouvelle",
            description =
                    "L’atelier que l’on en a fait reste. `If-Match` porte la version lue. "
                            + "404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un l’a changée "
                            + "entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, ExpectedVersion seen) {
        write.remove(new NewsId(id), seen.value());
    }

    private static @Nullable NewsId last(@Nullable String after) {
        return after == null ? null : new NewsId(Cursor.decode(after, 1).getFirst());
    }

    private static ResponseEntity<NewsResponse> answer(NewsItem item) {
        return Versioned.ok(NewsResponse.of(item), item.version());
    }
}
