package fr.parvis.actions.telling.web;

import fr.parvis.actions.telling.ListAddressees;
import fr.parvis.actions.telling.TickAddressee;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who must hear that a date was moved, put off or called off, ticked once told by phone. */
@RestController
@RequestMapping("/api/v1/{tenant}/occurrences/{id}/telling")
class TellingController {

    /**
     * @param addressee id on the list of the date
     */
    record TickRequest(
            @NotBlank(message = "Dites qui a été prévenu.")
                    @Size(max = 200, message = "Identifiant trop long.")
                    String addressee) {}

    private final ListAddressees list;
    private final TickAddressee tick;

    TellingController(ListAddressees list, TickAddressee tick) {
        this.list = list;
        this.tick = tick;
    }

    @Operation(
            summary = "Lister qui est à prévenir du dernier changement d’une date",
            description =
                    "Les personnes inscrites ou en attente, puis les partenaires, et pour l’arrêt "
                            + "d’une tournée sa commune. `word`\u00a0: `BY_MAIL` prévenue par "
                            + "courriel, `BY_PHONE` par un collègue, `ON_ITS_WAY` courriel en "
                            + "route, `MAIL_FAILED` courriel non remis et `NO_ADDRESS` sans "
                            + "adresse\u00a0: à appeler. Vide si rien n’a changé. 404\u00a0: date "
                            + "inconnue ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    TellingResponse list(@PathVariable String id) {
        return TellingResponse.of(list.of(id));
    }

    @Operation(
            summary = "Noter qu’une personne a été prévenue par téléphone",
            description =
                    "Avec le nom de qui l’a fait, et l’heure. Répéter ne change rien\u202f; un "
                            + "nouveau changement de la date la remet sur la liste. 404\u00a0: "
                            + "date inconnue ici, ou personne qui n’est pas sur sa liste.")
    @PostMapping("/tick")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    TellingResponse tick(
            @PathVariable String id, @RequestBody @Valid TickRequest sent, Caller caller) {
        tick.tick(id, sent.addressee(), caller.subject(), caller.name());
        return list(id);
    }

    @Operation(
            summary = "Revenir sur une personne notée prévenue",
            description =
                    "Répéter ne change rien. 404\u00a0: date inconnue ici, ou personne qui n’est "
                            + "pas sur sa liste.")
    @PostMapping("/untick")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    TellingResponse untick(@PathVariable String id, @RequestBody @Valid TickRequest sent) {
        tick.untick(id, sent.addressee());
        return list(id);
    }
}
