package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.MergePatch;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Versioned;
import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.EnrolVolunteer;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerNotFound;
import fr.parvis.volunteers.volunteer.Volunteers;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** One volunteer: enrol, look, edit. No machine client sees a person. */
@RestController
@RequestMapping("/api/v1/{tenant}/volunteers")
class VolunteerController {

    private final Volunteers volunteers;
    private final EnrolVolunteer enrol;
    private final EditVolunteer edit;
    private final ShownVolunteers shown;
    private final TenantDirectory tenants;
    private final MergePatch patches;
    private final Here here;

    VolunteerController(
            Volunteers volunteers,
            EnrolVolunteer enrol,
            EditVolunteer edit,
            ShownVolunteers shown,
            TenantDirectory tenants,
            MergePatch patches,
            Here here) {
        this.volunteers = volunteers;
        this.enrol = enrol;
        this.edit = edit;
        this.shown = shown;
        this.tenants = tenants;
        this.patches = patches;
        this.here = here;
    }

    @Operation(
            summary = "Inscrire une personne",
            description =
                    "Répond 201 avec son adresse. Le téléphone se tape comme on veut "
                            + "et se lit en E.164. 409\u00a0: elle est déjà inscrite\u202f; 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> enrol(@RequestBody @Valid VolunteerRequest typed, NewId id) {
        VolunteerId volunteerId = new VolunteerId(id.toString());
        Volunteer volunteer =
                stored(volunteerId, id.repeated())
                        .orElseGet(() -> enrol.enrol(volunteerId, profile(typed), typed.said()));
        return Versioned.created(
                here.path("volunteers", id), shown.show(volunteer), volunteer.version());
    }

    @Operation(
            summary = "Consulter une personne",
            description =
                    "L’en-tête `ETag` donne la version de sa fiche\u202f; être sollicitée "
                            + "ne la change pas. 404\u00a0: inconnue ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> look(@PathVariable String id) {
        return answer(volunteers.byId(new VolunteerId(id)).orElseThrow(VolunteerNotFound::new));
    }

    @Operation(
            summary = "Remplacer la fiche d’une personne",
            description =
                    "`If-Match` porte la version lue. 404\u00a0: inconnue ici\u202f; 409\u00a0: une "
                            + "autre fiche est déjà cette personne\u202f; 412\u00a0: quelqu’un l’a "
                            + "changée entre-temps\u202f; 422\u00a0: une valeur ne convient pas\u202f; 428\u00a0: "
                            + "`If-Match` manque.")
    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> replace(
            @PathVariable String id,
            @RequestBody @Valid VolunteerRequest typed,
            ExpectedVersion seen) {
        return answer(edit.edit(new VolunteerId(id), seen.value(), profile(typed), typed.said()));
    }

    @Operation(
            summary = "Corriger la fiche d’une personne",
            description =
                    "Fusion JSON (RFC 7396)\u00a0: seuls les champs envoyés changent, "
                            + "`null` efface. Mêmes erreurs que le remplacement.")
    @PatchMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> change(
            @PathVariable String id, @RequestBody ObjectNode patch, ExpectedVersion seen) {
        Volunteer present =
                volunteers.byId(new VolunteerId(id)).orElseThrow(VolunteerNotFound::new);
        VolunteerRequest typed =
                patches.apply(VolunteerRequest.of(present), patch, VolunteerRequest.class);
        return answer(edit.edit(present.id(), seen.value(), profile(typed), typed.said()));
    }

    private Optional<Volunteer> stored(VolunteerId id, boolean repeated) {
        return repeated ? volunteers.byId(id) : Optional.empty();
    }

    private Profile profile(VolunteerRequest typed) {
        return TypedProfile.read(typed, tenants.current().region());
    }

    private ResponseEntity<VolunteerResponse> answer(Volunteer volunteer) {
        return Versioned.ok(shown.show(volunteer), volunteer.version());
    }
}
