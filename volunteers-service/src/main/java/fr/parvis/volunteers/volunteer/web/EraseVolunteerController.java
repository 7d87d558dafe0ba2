package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erases a person. */
@RestController
class EraseVolunteerController {

    private final EraseVolunteer erase;

    EraseVolunteerController(EraseVolunteer erase) {
        this.erase = erase;
    }

    /**
     * @param reason a code, never words about the person
     */
    @DeleteMapping("/api/v1/{tenant}/volunteers/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(
            @PathVariable String id,
            @RequestParam(defaultValue = "RGPD") @Pattern(regexp = "[A-Z_]{1,30}") String reason,
            ExpectedVersion seen) {
        erase.erase(new VolunteerId(id), seen.value(), reason);
    }
}
