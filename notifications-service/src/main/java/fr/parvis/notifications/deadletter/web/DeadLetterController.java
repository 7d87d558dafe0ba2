package fr.parvis.notifications.deadletter.web;

import fr.parvis.notifications.deadletter.DeadLetter;
import fr.parvis.notifications.deadletter.DeadLetterNotFound;
import fr.parvis.notifications.deadletter.DeadLetters;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters of a tenant, for its coordinator: headers only, no content. */
@RestController
@RequestMapping("/api/v1/{tenant}/dead-letters")
class DeadLetterController {

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @Operation(
            summary = "Lister les messages en souffrance",
            description =
                    "Ce que le service des envois n’a pas pu traiter pour cette intercommunalité, "
                            + "du plus ancien au plus récent\u00a0: en-têtes et raison, jamais le "
                            + "contenu. Source\u00a0: Kafka. 503\u00a0: il ne répond pas.")
    @GetMapping
    @Allow(Role.COORDINATOR)
    Page<DeadLetter> list(ListRequest request) {
        List<DeadLetter> all = letters.list();
        List<DeadLetter> found =
                beyond(all, request.after()).stream().limit(request.limit() + 1L).toList();
        var total = request.count() ? Long.valueOf(all.size()) : null;
        return Page.of(found, request, last -> Cursor.encode(List.of(last.id())), total);
    }

    @Operation(
            summary = "Consulter un message en souffrance",
            description =
                    "`reason` nomme le genre d’échec, `purpose` ce que le service allait en "
                            + "faire. 404\u00a0: inconnu ici, ou déjà remis.")
    @GetMapping("/{id}")
    @Allow(Role.COORDINATOR)
    DeadLetter look(@PathVariable String id) {
        return letters.byId(id).orElseThrow(DeadLetterNotFound::new);
    }

    @Operation(
            summary = "Remettre un message en souffrance à son lecteur",
            description =
                    "Répond 202\u00a0; le message retourne là d’où il vient et quitte cette liste. "
                            + "S’il échoue encore, il y revient. 404\u00a0: inconnu ici, ou déjà remis.")
    @PostMapping("/{id}/redeliver")
    @Allow(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void redeliver(@PathVariable String id) {
        if (!letters.redeliver(id)) {
            throw new DeadLetterNotFound();
        }
    }

    private static List<DeadLetter> beyond(List<DeadLetter> all, @Nullable String after) {
        if (after == null) {
            return all;
        }
        String last = Cursor.decode(after, 1).getFirst();
        int at = all.stream().map(DeadLetter::id).toList().indexOf(last);
        if (at < 0) {
            throw Cursor.unknown();
        }
        return all.subList(at + 1, all.size());
    }
}
