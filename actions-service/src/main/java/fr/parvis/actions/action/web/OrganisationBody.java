package fr.parvis.actions.action.web;

import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.PartnerRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who organises an action, as it is sent; we do where nobody is said to lead. */
record OrganisationBody(
        @Nullable Lead lead,
        @Size(max = 500, message = "Votre rôle a au plus 500 caractères.") @Nullable String ourRole,
        @Size(max = 200, message = "L’organisateur a au plus 200 caractères.")
                @Nullable String organiser,
        @Size(max = 20, message = "Une action a au plus 20 partenaires.") @Valid
                @Nullable List<PartnerBody> partners) {

    record PartnerBody(
            @NotBlank(message = "Donnez le nom du partenaire.")
                    @Size(max = 200, message = "Le nom a au plus 200 caractères.")
                    String name,
            @Size(max = 36, message = "Cet identifiant de partenaire est trop long.")
                    @Nullable String partnerId) {

        static PartnerBody of(PartnerRef partner) {
            return new PartnerBody(partner.name(), partner.partnerId());
        }

        PartnerRef partner() {
            return new PartnerRef(name.strip(), partnerId);
        }
    }

    static OrganisationBody of(Organisation organisation) {
        return new OrganisationBody(
                organisation.lead(),
                organisation.ourRole(),
                organisation.organiser(),
                organisation.partners().stream().map(PartnerBody::of).toList());
    }

    Organisation organisation() {
        List<PartnerBody> sent = partners == null ? List.of() : partners;
        return new Organisation(
                lead == null ? Lead.US : lead,
                ourRole,
                organiser,
                sent.stream().map(PartnerBody::partner).toList());
    }
}
