package fr.parvis.actions.equipment.web;

import fr.parvis.actions.equipment.ChangeEquipment;
import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentNotFound;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.equipment.RegisterEquipment;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Cursor;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Page;
import fr.parvis.starter.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** The vehicles, materials and rooms that actions use. */
@RestController
@RequestMapping("/api/v1/{tenant}/equipment")
class EquipmentController {

    private final Equipments equipments;
    private final RegisterEquipment register;
    private final ChangeEquipment change;
    private final Here here;

    EquipmentController(
            Equipments equipments, RegisterEquipment register, ChangeEquipment change, Here here) {
        this.equipments = equipments;
        this.register = register;
        this.change = change;
        this.here = here;
    }

    @Operation(
            summary = "Lister les véhicules, le matériel et les salles",
            description =
                    "Par identifiant, page après page\u202f; ce qui n’est plus prêté n’y est plus. "
                            + "Chaque fiche est une seule chose\u00a0: deux tablettes, deux fiches.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Page<EquipmentResponse> list(ListRequest request) {
        var found = equipments.inOrder(last(request.after()), request.limit() + 1);
        var total = request.count() ? Long.valueOf(equipments.count()) : null;
        return Page.of(found, request, it -> Cursor.encode(List.of(it.id().value())), total)
                .map(EquipmentResponse::of);
    }

    @Operation(
            summary = "Ajouter un véhicule, un matériel ou une salle",
            description =
                    "Répond 201 avec son adresse. La même `Idempotency-Key` ne l’ajoute qu’une "
                            + "fois, pendant 24 heures. 422\u00a0: une valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<EquipmentResponse> register(
            @RequestBody @Valid EquipmentRequest sent, NewId id) {
        Equipment equipment =
                register.register(
                        new EquipmentId(id.toString()),
                        sent.name().strip(),
                        sent.kind(),
                        sent.note());
        return Versioned.created(
                here.path("equipment", id), EquipmentResponse.of(equipment), equipment.version());
    }

    @Operation(
            summary = "Consulter un véhicule, un matériel ou une salle",
            description = "L’en-tête `ETag` donne la version. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<EquipmentResponse> look(@PathVariable String id) {
        return answer(equipments.byId(new EquipmentId(id)).orElseThrow(EquipmentNotFound::new));
    }

    @Operation(
            summary = "Corriger un véhicule, un matériel ou une salle",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnu ici, ou plus prêté\u202f; "
                            + "412\u00a0: quelqu’un l’a changé entre-temps\u202f; 422\u00a0: une "
                            + "valeur ne convient pas\u202f; 428\u00a0: `If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<EquipmentResponse> change(
            @PathVariable String id,
            @RequestBody @Valid EquipmentRequest sent,
            ExpectedVersion seen) {
        return answer(
                change.change(
                        new EquipmentId(id),
                        seen.value(),
                        sent.name().strip(),
                        sent.kind(),
                        sent.note()));
    }

    @Operation(
            summary = "Ne plus prêter un véhicule, un matériel ou une salle",
            description =
                    "Sa fiche reste lisible, pour les actions passées. 404\u00a0: inconnu "
                            + "ici\u202f; 412\u00a0: quelqu’un l’a changé entre-temps\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @DeleteMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable String id, ExpectedVersion seen) {
        change.retire(new EquipmentId(id), seen.value());
    }

    private static @Nullable EquipmentId last(@Nullable String after) {
        return after == null ? null : new EquipmentId(Cursor.decode(after, 1).getFirst());
    }

    private static ResponseEntity<EquipmentResponse> answer(Equipment equipment) {
        return Versioned.ok(EquipmentResponse.of(equipment), equipment.version());
    }
}
