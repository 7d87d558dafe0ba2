package fr.parvis.actions.outcome.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.CountPeople;
import fr.parvis.actions.outcome.Tally;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counting people while they come, perhaps without network. */
@RestController
@RequestMapping("/api/v1/{tenant}/outcomes/{id}/counts")
class CountController {

    record CountRequest(
            @NotEmpty(message = "Envoyez au moins un comptage.")
                    @Size(max = 500, message = "Envoyez au plus 500 comptages à la fois.")
                    @Valid
                    List<@NotNull(message = "Un comptage est vide.") TallyBody> counts) {}

    /**
     * @param id a UUID made by whoever counts
     * @param at when it was counted, on the clock of whoever counts
     * @param deltas what to add; negative numbers take back
     */
    record TallyBody(
            @NotNull(message = "Donnez un identifiant (UUID) au comptage.")
                    @Pattern(
                            regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                            message = "L’identifiant d’un comptage est un UUID.")
                    String id,
            @NotNull(message = "Dites quand le comptage a été fait.") Instant at,
            @NotNull(message = "Dites ce qui s’ajoute.") @Valid FiguresBody deltas) {

        Tally tally() {
            return new Tally(id, at, deltas.figures());
        }
    }

    private final CountPeople count;

    CountController(CountPeople count) {
        this.count = count;
    }

    @Operation(
            summary = "Compter des personnes sur une date",
            description =
                    "Ajoute des comptages au compte rendu, qui est créé au premier. Chacun compte "
                            + "une seule fois, aussi souvent qu’il est envoyé\u00a0: `id` est un "
                            + "UUID fait par le téléphone, `at` son heure. Un nombre négatif "
                            + "retire\u202f; aucun total ne devient négatif, ni `newcomers` plus "
                            + "grand que `met`. Dans `deltas`, `minutes` remplace. 404\u00a0: date "
                            + "inconnue ici\u202f; 409\u00a0: pas encore commencée (une demi-heure "
                            + "d’avance est admise), reportée ou annulée\u202f; 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<OutcomeResponse> count(
            @PathVariable String id, @RequestBody @Valid CountRequest sent, Caller caller) {
        var tallies = sent.counts().stream().map(TallyBody::tally).toList();
        return OutcomeController.answer(
                count.count(new OccurrenceId(id), tallies, OutcomeController.author(caller)));
    }
}
