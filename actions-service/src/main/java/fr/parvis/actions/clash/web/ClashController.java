package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.AcceptClash;
import fr.parvis.actions.clash.CheckWish;
import fr.parvis.actions.clash.ClashWords;
import fr.parvis.actions.clash.ListClashes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who and what would be, or is, in two places. */
@RestController
@RequestMapping("/api/v1/{tenant}/clashes")
class ClashController {

    private static final int DAYS_AHEAD = 400;

    record AcceptanceRequest(
            @NotBlank(message = "Dites de quelle date il s’agit.")
                    @Size(max = 64, message = "Cet identifiant a au plus 64 caractères.")
                    String occurrenceId,
            @NotBlank(message = "Dites pourquoi, en peu de mots.")
                    @Size(max = 500, message = "La raison a au plus 500 caractères.")
                    String reason) {}

    private final CheckWish check;
    private final ListClashes list;
    private final AcceptClash accept;
    private final TenantDirectory directory;
    private final InstantSource clock;

    ClashController(
            CheckWish check,
            ListClashes list,
            AcceptClash accept,
            TenantDirectory directory,
            InstantSource clock) {
        this.check = check;
        this.list = list;
        this.accept = accept;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(
            summary = "Vérifier une date avant de l’enregistrer",
            description =
                    "Ne change rien. `clashes`\u00a0: qui ou quoi serait à deux endroits, route "
                            + "comprise (minutes)\u202f; enregistrer serait refusé. `warnings`\u00a0: "
                            + "absences et heures de travail, qui n’interdisent rien. "
                            + "422\u00a0: une valeur ne convient pas.")
    @PostMapping("/check")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    CheckResponse check(@RequestBody @Valid WishRequest sent) {
        var wish = sent.wish();
        return CheckResponse.of(check.clashes(wish), check.warnings(wish), words());
    }

    @Operation(
            summary = "Lister ce qui est à deux endroits à la fois",
            description =
                    "Du jour `from` (aujourd’hui s’il manque) au jour `to` compris (400 jours plus "
                            + "loin)\u00a0: ce qui vient d’un import, ce que la coordination a "
                            + "accepté (`despite`, avec sa raison), ce qu’un déplacement a causé.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    List<StandingClashResponse> list(
            @RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to) {
        var first =
                from == null
                        ? LocalDate.ofInstant(clock.instant(), directory.current().zone())
                        : from;
        var last = to == null ? first.plusDays(DAYS_AHEAD) : to;
        return list.between(first, last).stream()
                .map(it -> StandingClashResponse.of(it, words()))
                .toList();
    }

    @Operation(
            summary = "Accepter les conflits d’une date",
            description =
                    "De ce qu’un import ou un déplacement a causé\u00a0: la date reste où elle est, "
                            + "et la liste dit qui l’a accepté, quand et pourquoi. Répond 204. "
                            + "404\u00a0: cette date n’a pas de conflit\u202f; 422\u00a0: la raison "
                            + "manque.")
    @PostMapping("/accept")
    @Allow(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@RequestBody @Valid AcceptanceRequest sent) {
        accept.accept(sent.occurrenceId(), sent.reason().strip());
    }

    private ClashWords words() {
        return new ClashWords(directory.current().zone());
    }
}
