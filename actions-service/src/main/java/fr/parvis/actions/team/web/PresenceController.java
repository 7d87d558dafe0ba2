package fr.parvis.actions.team.web;

import fr.parvis.actions.team.AbsenceDraft;
import fr.parvis.actions.team.ChangeMember;
import fr.parvis.actions.team.Deputyship;
import fr.parvis.actions.team.HalfDay;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is away, and who stands in for the coordinator. */
@RestController
@RequestMapping("/api/v1/{tenant}/team/{id}")
class PresenceController {

    record AbsenceRequest(
            @NotNull(message = "Donnez le premier jour.") LocalDate from,
            @Nullable LocalDate to,
            @Nullable HalfDay half) {

        AbsenceDraft draft() {
            return new AbsenceDraft(from, to, half);
        }
    }

    record DeputyRequest(
            @NotNull(message = "Donnez le premier jour.") LocalDate from,
            @NotNull(message = "Donnez le dernier jour.") LocalDate to) {}

    private final ChangeMember change;

    PresenceController(ChangeMember change) {
        this.change = change;
    }

    @Operation(
            summary = "Noter une absence",
            description =
                    "De `from` à `to` compris (le même jour s’il manque)\u202f; `half` "
                            + "restreint à une demi-journée. Le motif ne se dit pas. L’absence "
                            + "prévient, elle n’interdit rien. 404\u00a0: inconnue ici\u202f; "
                            + "412\u00a0: quelqu’un a changé la fiche entre-temps\u202f; 422\u00a0: une "
                            + "date ne convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PostMapping("/absences")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TeamMemberResponse> away(
            @PathVariable String id,
            @RequestBody @Valid AbsenceRequest sent,
            ExpectedVersion seen) {
        return answer(change.away(new MemberId(id), seen.value(), sent.draft()));
    }

    @Operation(
            summary = "Retirer une absence",
            description =
                    "Répond la fiche\u202f; une absence déjà retirée ne change rien d’autre. "
                            + "404\u00a0: personne inconnue ici\u202f; 412\u00a0: quelqu’un a changé la "
                            + "fiche entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping("/absences/{absence}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<TeamMemberResponse> back(
            @PathVariable String id, @PathVariable String absence, ExpectedVersion seen) {
        return answer(change.back(new MemberId(id), seen.value(), absence));
    }

    @Operation(
            summary = "Nommer quelqu’un à la place de la coordination",
            description =
                    "De `from` à `to` compris, dans le fuseau de l’intercommunalité, son compte a "
                            + "les droits de la coordination. 403\u00a0: on ne se nomme pas "
                            + "soi-même\u202f; 404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un a "
                            + "changé la fiche entre-temps\u202f; 422\u00a0: aucun compte n’est relié, "
                            + "ou une date ne convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/deputy")
    @Allow(Role.COORDINATOR)
    ResponseEntity<TeamMemberResponse> standIn(
            @PathVariable String id, @RequestBody @Valid DeputyRequest sent, ExpectedVersion seen) {
        var days = new Deputyship(sent.from(), sent.to());
        return answer(change.standIn(new MemberId(id), seen.value(), days));
    }

    @Operation(
            summary = "Mettre fin au remplacement de la coordination",
            description =
                    "Aussitôt. 404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un a changé la fiche "
                            + "entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping("/deputy")
    @Allow(Role.COORDINATOR)
    ResponseEntity<TeamMemberResponse> standDown(@PathVariable String id, ExpectedVersion seen) {
        return answer(change.standIn(new MemberId(id), seen.value(), null));
    }

    private static ResponseEntity<TeamMemberResponse> answer(Member member) {
        return Versioned.ok(TeamMemberResponse.of(member), member.version());
    }
}
