package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.Contact;
import fr.parvis.actions.homevisit.KitItem;
import fr.parvis.actions.homevisit.VisitPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home visit as it is asked for.
 *
 * @param occurrenceId read when it is asked for, not when it is corrected
 * @param contacts who is alerted, the coordinator first
 */
record VisitRequest(
        @NotBlank(message = "Choisissez la date de la visite.") String occurrenceId,
        @NotBlank(message = "Dites pourquoi la visite se fait à domicile.")
                @Size(max = 1000, message = "Le motif a au plus 1 000 caractères.")
                String motive,
        @Size(max = 2000, message = "La note de prudence a au plus 2 000 caractères.")
                @Nullable String riskNote,
        @NotBlank(message = "Choisissez qui fait la visite.") String visitorId,
        @Nullable String secondId,
        @Size(max = 30, message = "La liste du matériel a au plus 30 lignes.")
                @Nullable List<@NotNull(message = "Cette ligne est vide.") @Valid KitRequest> kit,
        @NotNull(message = "Donnez l’heure de fin prévue.") Instant expectedEnd,
        @NotEmpty(message = "Donnez au moins une personne à prévenir.")
                @Size(max = 10, message = "Donnez au plus 10 personnes à prévenir.")
                List<@NotNull(message = "Cette personne manque.") @Valid ContactRequest> contacts) {

    record KitRequest(
            @NotBlank(message = "Dites quoi emporter.")
                    @Size(max = 200, message = "Cette ligne a au plus 200 caractères.")
                    String name,
            boolean packed) {

        static KitRequest of(KitItem item) {
            return new KitRequest(item.name(), item.packed());
        }

        KitItem item() {
            return new KitItem(name.strip(), packed);
        }
    }

    record ContactRequest(
            @NotBlank(message = "Donnez le nom de la personne à prévenir.")
                    @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                    String name,
            @NotBlank(message = "Donnez le téléphone de la personne à prévenir.")
                    @Size(max = 50, message = "Le téléphone a au plus 50 caractères.")
                    String phone,
            @Email(message = "Cette adresse de courriel n’est pas lisible.")
                    @Size(max = 254, message = "L’adresse a au plus 254 caractères.")
                    @Nullable String email) {

        static ContactRequest of(Contact contact) {
            return new ContactRequest(contact.name(), contact.phone(), contact.email());
        }

        Contact contact() {
            return new Contact(name.strip(), phone.strip(), filled(email));
        }
    }

    VisitPlan plan() {
        return new VisitPlan(
                motive.strip(),
                filled(riskNote),
                visitorId,
                filled(secondId),
                kit == null ? List.of() : kit.stream().map(KitRequest::item).toList(),
                expectedEnd,
                contacts.stream().map(ContactRequest::contact).toList());
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
