package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.AcknowledgeAlarm;
import fr.parvis.actions.homevisit.ExtendVisit;
import fr.parvis.actions.homevisit.HomeVisitId;
import fr.parvis.actions.homevisit.SignVisit;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Arrival and departure, said by who goes or by a colleague for them, and alarms looked after. */
@RestController
@RequestMapping("/api/v1/{tenant}/home-visits/{id}")
class SignController {

    /**
     * @param clientId made by the phone, the same however often it sends this
     * @param at by the phone's clock; absent: now
     */
    record SignRequest(
            @NotBlank(message = "L’identifiant de l’envoi manque.")
                    @Size(max = 64, message = "L’identifiant de l’envoi a au plus 64 caractères.")
                    String clientId,
            @Nullable Instant at) {}

    record ExtendRequest(
            @NotNull(message = "Donnez la nouvelle heure de fin.") Instant expectedEnd) {}

    private final SignVisit sign;
    private final ExtendVisit extend;
    private final AcknowledgeAlarm acknowledge;
    private final Colleagues colleagues;
    private final VisitAnswers answers;

    SignController(
            SignVisit sign,
            ExtendVisit extend,
            AcknowledgeAlarm acknowledge,
            Colleagues colleagues,
            VisitAnswers answers) {
        this.sign = sign;
        this.extend = extend;
        this.acknowledge = acknowledge;
        this.colleagues = colleagues;
        this.answers = answers;
    }

    @Operation(
            summary = "Signaler l’arrivée à une visite à domicile",
            description =
                    "`at` est l’heure du téléphone\u00a0: un envoi tardif compte. Répéter ne change "
                            + "rien. Par une autre personne, c’est noté. 404\u00a0: inconnue "
                            + "ici\u202f; 409\u00a0: pas accordée\u202f; 422\u00a0: cette heure "
                            + "n’est pas possible.")
    @PostMapping("/check-in")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> checkIn(
            @PathVariable String id, @RequestBody @Valid SignRequest sent, Caller caller) {
        var by = colleagues.of(caller);
        return answers.of(
                sign.checkIn(new HomeVisitId(id), sent.clientId(), sent.at(), by), caller);
    }

    @Operation(
            summary = "Signaler la fin d’une visite à domicile",
            description =
                    "Met fin à l’alerte, même en retard. `at` est l’heure du téléphone. Répéter ne "
                            + "change rien. Par une autre personne, c’est noté. 404\u00a0: inconnue "
                            + "ici\u202f; 409\u00a0: pas accordée\u202f; 422\u00a0: cette heure "
                            + "n’est pas possible.")
    @PostMapping("/check-out")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> checkOut(
            @PathVariable String id, @RequestBody @Valid SignRequest sent, Caller caller) {
        var by = colleagues.of(caller);
        return answers.of(
                sign.checkOut(new HomeVisitId(id), sent.clientId(), sent.at(), by), caller);
    }

    @Operation(
            summary = "Prolonger une visite à domicile",
            description =
                    "Repousse la fin prévue, aussi après l’alerte, qui cesse jusque-là\u202f; c’est "
                            + "gardé dans `extensions`. Répéter ne change rien. 404\u00a0: inconnue "
                            + "ici\u202f; 409\u00a0: pas accordée, ou terminée\u202f; 422\u00a0: "
                            + "cette fin est passée, ou à plus de 24 heures du début.")
    @PostMapping("/extend")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> extend(
            @PathVariable String id, @RequestBody @Valid ExtendRequest sent, Caller caller) {
        return answers.of(
                extend.until(new HomeVisitId(id), sent.expectedEnd(), colleagues.of(caller)),
                caller);
    }

    @Operation(
            summary = "S’occuper d’une alerte",
            description =
                    "La personne suivante n’est plus alertée. Répéter ne change rien. 404\u00a0: "
                            + "inconnue ici\u202f; 409\u00a0: aucune alerte.")
    @PostMapping("/acknowledge")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VisitResponse> acknowledge(@PathVariable String id, Caller caller) {
        return answers.of(acknowledge.by(new HomeVisitId(id), colleagues.of(caller)), caller);
    }
}
