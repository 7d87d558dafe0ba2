package fr.parvis.actions.playbook.web;

import fr.parvis.actions.playbook.Playbook;
import fr.parvis.actions.playbook.PlaybookNotFound;
import fr.parvis.actions.playbook.Playbooks;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How this tenant holds each practice, step by step. */
@RestController
@RequestMapping("/api/v1/{tenant}/playbooks")
class PlaybookController {

    record PlaybooksResponse(List<PlaybookResponse> items) {}

    private final Playbooks playbooks;
    private final Ids ids;

    PlaybookController(Playbooks playbooks, Ids ids) {
        this.playbooks = playbooks;
        this.ids = ids;
    }

    @Operation(
            summary = "Lister les guides pas à pas",
            description =
                    "Un par type d’action. `day` est le nombre de jours après la date, négatif "
                            + "avant\u202f; `far`\u00a0: l’étape se fait une fois pour toute l’action. "
                            + "`adapted`\u00a0: l’intercommunalité a écrit le sien.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    PlaybooksResponse list() {
        return new PlaybooksResponse(playbooks.all().stream().map(PlaybookResponse::of).toList());
    }

    @Operation(
            summary = "Consulter un guide",
            description =
                    "L’en-tête `ETag` donne la version, 0 pour un guide jamais adapté. "
                            + "404\u00a0: ce type d’action n’existe pas.")
    @GetMapping("/{practice}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<PlaybookResponse> look(@PathVariable String practice) {
        return answer(playbooks.of(known(practice)));
    }

    @Operation(
            summary = "Adapter un guide",
            description =
                    "Les dates à venir suivront ce guide\u202f; les tâches déjà nées restent. Une "
                            + "étape garde son `id`\u202f; sans `id`, elle est nouvelle. `If-Match` "
                            + "porte la version lue. 404\u00a0: ce type d’action n’existe pas\u202f; "
                            + "412\u00a0: quelqu’un l’a changé entre-temps\u202f; 422\u00a0: une valeur "
                            + "ne convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{practice}")
    @Allow(Role.COORDINATOR)
    ResponseEntity<PlaybookResponse> adapt(
            @PathVariable String practice,
            @RequestBody @Valid GuideRequest sent,
            ExpectedVersion seen) {
        return answer(playbooks.adapt(known(practice), seen.value(), sent.guide(ids)));
    }

    @Operation(
            summary = "Revenir au guide d’origine",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: ce type d’action n’existe "
                            + "pas\u202f; 412\u00a0: quelqu’un l’a changé entre-temps\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @PostMapping("/{practice}/reset")
    @Allow(Role.COORDINATOR)
    ResponseEntity<PlaybookResponse> reset(@PathVariable String practice, ExpectedVersion seen) {
        return answer(playbooks.reset(known(practice), seen.value()));
    }

    private static Practice known(String practice) {
        return Arrays.stream(Practice.values())
                .filter(it -> it.name().equals(practice))
                .findFirst()
                .orElseThrow(PlaybookNotFound::new);
    }

    private static ResponseEntity<PlaybookResponse> answer(Playbook playbook) {
        return Versioned.ok(PlaybookResponse.of(playbook), playbook.version());
    }
}
