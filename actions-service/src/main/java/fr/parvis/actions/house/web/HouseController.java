package fr.parvis.actions.house.web;

import fr.parvis.actions.house.ChangeHouse;
import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.HouseNotFound;
import fr.parvis.actions.house.Houses;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tenant's houses and antennas; they are registered and named by the tenant directory. */
@RestController
@RequestMapping("/api/v1/{tenant}/houses")
class HouseController {

    private final Houses houses;
    private final Changes<House> changes;
    private final ChangeHouse change;

    HouseController(Houses houses, Changes<House> changes, ChangeHouse change) {
        this.houses = houses;
        this.changes = changes;
        this.change = change;
    }

    @Operation(
            summary = "Lister les maisons France services et leurs antennes",
            description =
                    "Par identifiant, page après page\u00a0: `limit` de 1 à 500, `after` "
                            + "pour la suite. Source\u00a0: le fichier de l’intercommunalité.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<HouseResponse> list(ListRequest request) {
        var found = houses.inOrder(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(houses.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(HouseResponse::of);
    }

    @Operation(hidden = true)
    @GetMapping(params = "updatedSince")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    Page<Object> changes(ChangesRequest request) {
        return request.page(changes, all -> all.stream().map(HouseResponse::of).toList());
    }

    @Operation(
            summary = "Consulter une maison ou une antenne",
            description =
                    "Les heures sont celles du fuseau de l’intercommunalité. "
                            + "L’en-tête `ETag` donne la version. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<HouseResponse> look(@PathVariable String id) {
        return answer(houses.byId(new HouseId(id)).orElseThrow(HouseNotFound::new));
    }

    @Operation(
            summary = "Corriger l’accueil d’une maison\u00a0: téléphone, adresse, horaires",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; 412\u00a0: "
                            + "quelqu’un l’a changée entre-temps\u202f; 422\u00a0: une valeur ne "
                            + "convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}/reception")
    @Allow(Role.COORDINATOR)
    ResponseEntity<HouseResponse> change(
            @PathVariable String id,
            @RequestBody @Valid ReceptionRequest sent,
            ExpectedVersion seen) {
        return answer(change.change(new HouseId(id), seen.value(), sent.reception()));
    }

    private static @Nullable HouseId last(@Nullable String after) {
        return after == null ? null : new HouseId(Cursor.decode(after, 1).getFirst());
    }

    private static ResponseEntity<HouseResponse> answer(House house) {
        return Versioned.ok(HouseResponse.of(house), house.version());
    }
}
