package fr.parvis.actions.followed.web;

import fr.parvis.actions.followed.FollowCalendar;
import fr.parvis.actions.followed.FollowedCalendar;
import fr.parvis.actions.followed.FollowedCalendars;
import fr.parvis.actions.followed.FollowedNotFound;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

/** The calendars of others that are shown apart. */
@RestController
@RequestMapping("/api/v1/{tenant}/followed-calendars")
class FollowedController {

    private final FollowedCalendars calendars;
    private final FollowCalendar follow;
    private final Here here;

    FollowedController(FollowedCalendars calendars, FollowCalendar follow, Here here) {
        this.calendars = calendars;
        this.follow = follow;
        this.here = here;
    }

    @Operation(
            summary = "Lister les agendas suivis",
            description =
                    "20 au plus. `notes` dit ce qu’ont donné les 20 dernières lectures, la plus "
                            + "récente d’abord.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<FollowedResponse> list() {
        var all = calendars.all().stream().map(FollowedResponse::of).toList();
        return new Page<>(all, null, null, null);
    }

    @Operation(
            summary = "Suivre un agenda",
            description =
                    "`address` est une adresse iCalendar, en https (ou webcal), jamais d’un réseau "
                            + "privé. Lue aussitôt, puis toutes les heures\u202f; 2 Mo et 15 secondes "
                            + "au plus. `communes` (codes INSEE) et `withinKm` (à vol d’oiseau d’une "
                            + "France services) disent quelles dates sont montrées. 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping
    @Allow(Role.COORDINATOR)
    ResponseEntity<FollowedResponse> follow(@RequestBody @Valid FollowedRequest sent, NewId id) {
        var calendar =
                follow.follow(id.toString(), sent.name().strip(), sent.address(), sent.rule());
        return Versioned.created(
                here.path("followed-calendars", id),
                FollowedResponse.of(calendar),
                calendar.version());
    }

    @Operation(
            summary = "Consulter un agenda suivi",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<FollowedResponse> look(@PathVariable String id) {
        return answer(calendars.byId(id).orElseThrow(FollowedNotFound::new));
    }

    @Operation(
            summary = "Suivre un agenda autrement",
            description =
                    "Une autre adresse est lue aussitôt. `If-Match` porte la version lue, qui change "
                            + "aussi à chaque lecture. 404\u00a0: inconnu ici\u202f; 412\u00a0: changé ou "
                            + "relu entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow(Role.COORDINATOR)
    ResponseEntity<FollowedResponse> change(
            @PathVariable String id,
            @RequestBody @Valid FollowedRequest sent,
            ExpectedVersion seen) {
        return answer(
                follow.change(id, seen.value(), sent.name().strip(), sent.address(), sent.rule()));
    }

    @Operation(
            summary = "Ne plus suivre un agenda",
            description =
                    "Ses dates ne sont plus montrées. 404\u00a0: inconnu ici\u202f; 412\u00a0: changé ou "
                            + "relu entre-temps\u202f; 428\u00a0: `If-Match` manque.")
    @DeleteMapping("/{id}")
    @Allow(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, ExpectedVersion seen) {
        follow.end(id, seen.value());
    }

    private static ResponseEntity<FollowedResponse> answer(FollowedCalendar calendar) {
        return Versioned.ok(FollowedResponse.of(calendar), calendar.version());
    }
}
