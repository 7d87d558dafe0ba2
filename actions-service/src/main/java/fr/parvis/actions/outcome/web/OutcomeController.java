package fr.parvis.actions.outcome.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Author;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.OutcomeNotFound;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.outcome.RecordOutcome;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened on one date, in counts of people. */
@RestController
@RequestMapping("/api/v1/{tenant}/outcomes")
class OutcomeController {

    record RecordOutcomeRequest(
            @NotNull(message = "Indiquez la date dont c’est le compte rendu.")
                    @Size(max = 36, message = "Identifiant trop long.")
                    String occurrenceId,
            @NotNull(message = "Indiquez combien de personnes vous avez rencontrées.") @Valid
                    FiguresBody figures) {}

    private final Outcomes outcomes;
    private final RecordOutcome record;
    private final Here here;

    OutcomeController(Outcomes outcomes, RecordOutcome record, Here here) {
        this.outcomes = outcomes;
        this.record = record;
        this.here = here;
    }

    @Operation(
            summary = "Écrire le compte rendu d’une date",
            description =
                    "Seul `met` (personnes rencontrées) est demandé\u202f; 0 veut dire que "
                            + "personne n’est venu. `newcomers` (dont nouveaux) ne le dépasse pas. "
                            + "`minutes` absent\u00a0: la durée prévue. La date est alors notée "
                            + "tenue. Répond 201\u202f; répété à l’identique, rien ne change. "
                            + "404\u00a0: date inconnue ici\u202f; 409\u00a0: pas encore commencée "
                            + "(une demi-heure d’avance est admise), reportée, annulée, ou a déjà "
                            + "un autre compte rendu\u202f; 422\u00a0: un nombre ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OutcomeResponse> record(
            @RequestBody @Valid RecordOutcomeRequest sent, Caller caller) {
        var outcome =
                record.record(
                        new OccurrenceId(sent.occurrenceId()),
                        sent.figures().figures(),
                        author(caller));
        return Versioned.created(
                here.path("outcomes", outcome.id().value()),
                OutcomeResponse.of(outcome),
                outcome.version());
    }

    @Operation(
            summary = "Lire le compte rendu d’une date",
            description =
                    "Sous l’identifiant de la date. L’en-tête `ETag` donne la version. "
                            + "404\u00a0: inconnue ici, ou sans compte rendu.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OutcomeResponse> look(@PathVariable String id) {
        return answer(outcomes.byId(new OccurrenceId(id)).orElseThrow(OutcomeNotFound::new));
    }

    @Operation(
            summary = "Corriger le compte rendu d’une date",
            description =
                    "Remplace tous les nombres\u202f; ce qui était dit avant, par qui et quand, "
                            + "reste dans `history`. `If-Match` porte la version lue. 404\u00a0: "
                            + "inconnue ici, ou sans compte rendu\u202f; 412\u00a0: complété "
                            + "entre-temps\u202f; 422\u00a0: un nombre ne convient pas\u202f; "
                            + "428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OutcomeResponse> correct(
            @PathVariable String id,
            @RequestBody @Valid FiguresBody sent,
            ExpectedVersion seen,
            Caller caller) {
        return answer(
                record.correct(new OccurrenceId(id), seen.value(), sent.figures(), author(caller)));
    }

    static Author author(Caller caller) {
        return new Author(caller.subject(), caller.name());
    }

    static ResponseEntity<OutcomeResponse> answer(Outcome outcome) {
        return Versioned.ok(OutcomeResponse.of(outcome), outcome.version());
    }
}
