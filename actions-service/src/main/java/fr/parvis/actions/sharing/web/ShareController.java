package fr.parvis.actions.sharing.web;

import fr.parvis.actions.sharing.Agreement;
import fr.parvis.actions.sharing.NameNeighbours;
import fr.parvis.actions.sharing.Share;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To which neighbours an action or a thing is shown. */
@RestController
@RequestMapping("/api/v1/{tenant}")
class ShareController {

    record SharingBody(
            @NotNull(message = "Donnez la liste des voisins, vide pour personne.")
                    @Size(max = 50, message = "Au plus 50 voisins.")
                    List<@Valid AgreementBody> neighbours) {

        List<Agreement> agreements() {
            return neighbours.stream().map(AgreementBody::agreement).toList();
        }
    }

    private final NameNeighbours name;
    private final TenantDirectory directory;

    ShareController(NameNeighbours name, TenantDirectory directory) {
        this.name = name;
        this.directory = directory;
    }

    @Operation(
            summary = "Lire avec quels voisins une action est partagée",
            description =
                    "L’en-tête `ETag` donne la version, 0 tant que personne n’a été nommé. 404\u00a0: "
                            + "action inconnue ici\u202f; 422\u00a0: une visite à domicile ne se partage "
                            + "pas.")
    @GetMapping("/actions/{id}/neighbours")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<SharingBody> ofAction(@PathVariable String id) {
        return shown(name.present(SharedKind.ACTION, id));
    }

    @Operation(
            summary = "Dire avec quels voisins une action est partagée",
            description =
                    "Remplace la liste. Les voisins nommés voient les dates annoncées de l’action et "
                            + "y inscrivent leurs habitants\u202f; rien d’autre. `from` et `until` ne "
                            + "servent pas ici. 404\u00a0: action inconnue ici\u202f; 412\u00a0: "
                            + "quelqu’un l’a changée entre-temps\u202f; 422\u00a0: un voisin inconnu, ou "
                            + "une visite à domicile\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/actions/{id}/neighbours")
    @Allow(Role.COORDINATOR)
    ResponseEntity<SharingBody> shareAction(
            @PathVariable String id, @RequestBody @Valid SharingBody sent, ExpectedVersion seen) {
        return shown(name.name(SharedKind.ACTION, id, seen.value(), sent.agreements()));
    }

    @Operation(
            summary = "Lire avec quels voisins un véhicule ou un matériel est partagé",
            description =
                    "L’en-tête `ETag` donne la version, 0 tant que personne n’a été nommé. 404\u00a0: "
                            + "inconnu ici, ou plus prêté.")
    @GetMapping("/equipment/{id}/neighbours")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<SharingBody> ofEquipment(@PathVariable String id) {
        return shown(name.present(SharedKind.EQUIPMENT, id));
    }

    @Operation(
            summary = "Dire avec quels voisins un véhicule ou un matériel est partagé",
            description =
                    "Remplace la liste. Les voisins nommés voient quand il est libre ou pris, et le "
                            + "réservent du jour `from` au jour `until` compris, dans le fuseau de "
                            + "l’intercommunalité qui prête. Retirer un voisin annule ses réservations "
                            + "à venir. 404\u00a0: inconnu ici, ou plus prêté\u202f; 412\u00a0: quelqu’un "
                            + "l’a changé entre-temps\u202f; 422\u00a0: un voisin inconnu, ou des jours à "
                            + "l’envers\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/equipment/{id}/neighbours")
    @Allow(Role.COORDINATOR)
    ResponseEntity<SharingBody> shareEquipment(
            @PathVariable String id, @RequestBody @Valid SharingBody sent, ExpectedVersion seen) {
        return shown(name.name(SharedKind.EQUIPMENT, id, seen.value(), sent.agreements()));
    }

    private ResponseEntity<SharingBody> shown(Share share) {
        var neighbours =
                share.agreements().stream().map(it -> AgreementBody.of(it, directory)).toList();
        return Versioned.ok(new SharingBody(neighbours), share.version());
    }
}
