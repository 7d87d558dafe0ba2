package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.RuleVisit;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's yes or no to a home visit, never to one's own. */
@RestController
@RequestMapping("/api/v1/{tenant}/home-visits/{id}")
class RuleController {

    /**
     * @param override why no phone needs to ring; needed where none can
     */
    record ApproveRequest(
            @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    @Nullable String override) {

        @Nullable String reason() {
            return override == null || override.isBlank() ? null : override.strip();
        }
    }

    record RefuseRequest(
            @NotBlank(message = "Dites pourquoi la visite est refusée.")
                    @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    String reason) {}

    private final RuleVisit rule;
    private final Colleagues colleagues;
    private final VisitAnswers answers;

    RuleController(RuleVisit rule, Colleagues colleagues, VisitAnswers answers) {
        this.rule = rule;
        this.colleagues = colleagues;
        this.answers = answers;
    }

    @Operation(
            summary = "Accorder une visite à domicile",
            description =
                    "L’action est annoncée avec elle. `override` dit pourquoi elle peut se faire "
                            + "sans téléphone qui sonne, là où aucun envoi de SMS n’est "
                            + "configuré\u202f; la raison est gardée. 403\u00a0: on ne décide pas "
                            + "d’une visite que l’on a demandée ou que l’on fait\u202f; 404\u00a0: "
                            + "inconnue ici\u202f; 409\u00a0: déjà décidée, ou passée\u202f; "
                            + "422\u00a0: `override` manque.")
    @PostMapping("/approve")
    @Allow(Role.COORDINATOR)
    ResponseEntity<VisitResponse> approve(
            @PathVariable String id, @RequestBody @Valid ApproveRequest sent, Caller caller) {
        var by = colleagues.of(caller);
        return answers.of(rule.approve(new HomeVisitId(id), by, sent.reason()), caller);
    }

    @Operation(
            summary = "Refuser une visite à domicile",
            description =
                    "La raison est gardée\u202f; la date peut être demandée de nouveau. "
                            + "403\u00a0: on ne décide pas d’une visite que l’on a demandée ou que "
                            + "l’on fait\u202f; 404\u00a0: inconnue ici\u202f; 409\u00a0: déjà "
                            + "décidée\u202f; 422\u00a0: la raison manque.")
    @PostMapping("/refuse")
    @Allow(Role.COORDINATOR)
    ResponseEntity<VisitResponse> refuse(
            @PathVariable String id, @RequestBody @Valid RefuseRequest sent, Caller caller) {
        var by = colleagues.of(caller);
        return answers.of(rule.refuse(new HomeVisitId(id), by, sent.reason().strip()), caller);
    }
}
