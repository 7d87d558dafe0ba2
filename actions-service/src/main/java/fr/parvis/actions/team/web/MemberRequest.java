package fr.parvis.actions.team.web;

import fr.parvis.actions.team.MemberProfile;
import fr.parvis.actions.team.WorkingHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team as it is sent.
 *
 * @param phone typed anyhow
 * @param workingHours absent or empty: not known, and nothing is warned of
 */
record MemberRequest(
        @NotBlank(message = "Donnez le nom de la personne.")
                @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                String name,
        @Email(message = "Cette adresse de courriel n’est pas lisible.")
                @Size(max = 254, message = "L’adresse a au plus 254 caractères.")
                @Nullable String email,
        @Size(max = 50, message = "Le téléphone a au plus 50 caractères.") @Nullable String phone,
        @Size(max = 255, message = "L’identifiant du compte a au plus 255 caractères.")
                @Nullable String userId,
        @Size(max = 50, message = "Donnez au plus 50 plages d’heures.") @Valid
                @Nullable List<HoursRequest> workingHours,
        @Size(max = 50, message = "Donnez au plus 50 thèmes.")
                @Nullable Set<@NotBlank(message = "Ce thème est vide.") String> favouriteThemes,
        @Nullable Integer weeklyCapacityMinutes,
        @Nullable String homeInsee) {

    /** Times of the tenant's zone. */
    record HoursRequest(
            @NotNull(message = "Donnez le jour.") DayOfWeek day,
            @NotNull(message = "Donnez l’heure de début.") LocalTime from,
            @NotNull(message = "Donnez l’heure de fin.") LocalTime to) {

        WorkingHours hours() {
            return new WorkingHours(day, from, to);
        }
    }

    MemberProfile profile() {
        List<HoursRequest> hours = workingHours == null ? List.of() : workingHours;
        return new MemberProfile(
                name.strip(),
                filled(email),
                filled(phone),
                filled(userId),
                hours.stream().map(HoursRequest::hours).toList(),
                favouriteThemes == null ? Set.of() : favouriteThemes,
                weeklyCapacityMinutes,
                filled(homeInsee));
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
