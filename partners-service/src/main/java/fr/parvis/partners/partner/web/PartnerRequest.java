package fr.parvis.partners.partner.web;

import fr.parvis.partners.partner.Contact;
import fr.parvis.partners.partner.PartnerProfile;
import fr.parvis.partners.partner.PartnerType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as it is sent. */
record PartnerRequest(
        @NotBlank(message = "Donnez le nom du partenaire.")
                @Size(max = 200, message = "Le nom a au plus 200 caractères.")
                String name,
        @NotNull(message = "Dites de quel type de partenaire il s’agit.") PartnerType type,
        @Size(max = 80, message = "Le réseau a au plus 80 caractères.") @Nullable String network,
        @Size(max = 50, message = "Un partenaire a au plus 50 interlocuteurs.") @Valid
                @Nullable List<ContactRequest> contacts,
        @Size(max = 2000, message = "La note a au plus 2 000 caractères.") @Nullable String note) {

    record ContactRequest(
            @NotBlank(message = "Donnez le nom de l’interlocuteur.")
                    @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                    String name,
            @Size(max = 120, message = "La fonction a au plus 120 caractères.")
                    @Nullable String role,
            @Size(max = 30, message = "Le téléphone a au plus 30 caractères.")
                    @Nullable String phone,
            @Email(message = "Cette adresse de courriel n’est pas lisible.")
                    @Size(max = 254, message = "L’adresse a au plus 254 caractères.")
                    @Nullable String email) {

        Contact contact() {
            return new Contact(name.strip(), role, phone, email);
        }
    }

    PartnerProfile profile() {
        List<ContactRequest> sent = contacts == null ? List.of() : contacts;
        return new PartnerProfile(
                name.strip(),
                type,
                network,
                sent.stream().map(ContactRequest::contact).toList(),
                note);
    }
}
