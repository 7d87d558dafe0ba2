package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import io.swagger.v3.oas.annotations.Operation;
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
    @Operation(
            summary = "Effacer une personne",
            description =
                    "Il n’en reste que l’identifiant, la date et la raison (`RGPD` "
                            + "si rien n’est dit)\u202f; les autres services et les logiciels "
                            + "reliés en sont avertis. 404\u00a0: inconnue ici\u202f; 412\u00a0: quelqu’un "
                            + "l’a changée entre-temps\u202f; 428\u00a0: `If-Match` manque.")
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
