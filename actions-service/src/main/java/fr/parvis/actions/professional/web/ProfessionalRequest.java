package fr.parvis.actions.professional.web;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.professional.ProfessionalProfile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visiting professional as it is sent.
 *
 * @param partner who sends them, as typed
 * @param actionIds on whose dates they receive people
 * @param visiting false once they come no more
 */
record ProfessionalRequest(
        @NotBlank(message = "Dites qui reçoit, par exemple «\u00a0Conciliateur de justice\u00a0».")
                @Size(max = 120, message = "L’intitulé a au plus 120 caractères.")
                String name,
        @Size(max = 200, message = "L’organisme a au plus 200 caractères.")
                @Nullable String partner,
        @Size(max = 36, message = "Identifiant trop long.") @Nullable String partnerId,
        @Size(max = 1000, message = "Le texte a au plus 1 000 caractères.")
                @Nullable String helpsWith,
        @Size(max = 500, message = "Ce qu’il faut apporter tient en 500 caractères.")
                @Nullable String toBring,
        @Size(max = 20, message = "Un intervenant reçoit aux dates d’au plus 20 actions.")
                @Nullable List<@Size(max = 36, message = "Identifiant trop long.") String>
                        actionIds,
        @Nullable Boolean visiting) {

    ProfessionalProfile profile() {
        var actions = actionIds == null ? List.<String>of() : actionIds;
        var office = text(partner);
        return new ProfessionalProfile(
                name.strip(),
                office == null ? null : new PartnerRef(office, text(partnerId)),
                text(helpsWith),
                text(toBring),
                actions.stream().distinct().map(ActionId::new).toList());
    }

    boolean comes() {
        return !Boolean.FALSE.equals(visiting);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
