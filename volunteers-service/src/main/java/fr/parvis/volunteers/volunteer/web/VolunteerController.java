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

    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> look(@PathVariable String id) {
        return answer(volunteers.byId(new VolunteerId(id)).orElseThrow(VolunteerNotFound::new));
    }

    @PutMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<VolunteerResponse> replace(
            @PathVariable String id,
            @RequestBody @Valid VolunteerRequest typed,
            ExpectedVersion seen) {
        return answer(edit.edit(new VolunteerId(id), seen.value(), profile(typed), typed.said()));
    }

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
