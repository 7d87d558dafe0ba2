package fr.parvis.volunteers.preference.web;

import fr.parvis.starter.pages.PublicPages;
import fr.parvis.starter.security.AllowAnyone;
import fr.parvis.volunteers.preference.LeaveList;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leaving the list: by the mail program's own button (RFC 8058) or by the page. */
@RestController
@RequestMapping("/u/{link}")
class UnsubscribeController {

    private static final String ONE_CLICK = "One-Click";

    private final Visit visit;
    private final LeaveList list;
    private final PublicPages pages;

    UnsubscribeController(Visit visit, LeaveList list, PublicPages pages) {
        this.visit = visit;
        this.list = list;
        this.pages = pages;
    }

    @Operation(
            summary = "Montrer la page de désinscription",
            description = "Page HTML\u202f; ne change rien. 404\u00a0: lien inconnu.")
    @GetMapping
    @AllowAnyone("the signed link is the proof")
    ResponseEntity<String> look(@PathVariable("link") String text) {
        var link = visit.read('u', text);
        var listed = visit.in(link, () -> list.isListed(link.id()));
        return pages.show(
                HttpStatus.OK,
                "preference/unsubscribe",
                visit.tenant(link),
                Map.of("listed", listed));
    }

    @Operation(
            summary = "Quitter la liste par le lien",
            description =
                    "En un clic selon la RFC 8058, ou par la page\u202f; `retour` y "
                            + "revient. 404\u00a0: lien inconnu.")
    @PostMapping
    @AllowAnyone("the signed link is the proof")
    ResponseEntity<Void> leave(
            @PathVariable("link") String text,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick,
            @RequestParam(required = false) @Nullable String retour) {
        var link = visit.read('u', text);
        if (retour == null) {
            visit.in(link, () -> list.leave(link.id()));
        } else {
            visit.in(link, () -> list.comeBack(link.id()));
        }
        return ONE_CLICK.equals(oneClick)
                ? ResponseEntity.ok().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/u/" + text))
                        .build();
    }
}
