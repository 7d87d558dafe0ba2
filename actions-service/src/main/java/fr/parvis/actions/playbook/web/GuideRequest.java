package fr.parvis.actions.playbook.web;

import fr.parvis.actions.playbook.Guide;
import fr.parvis.actions.playbook.Step;
import fr.parvis.starter.core.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide as it is sent. */
record GuideRequest(
        @NotBlank(message = "Donnez un titre au guide.")
                @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                String title,
        @NotNull(message = "Écrivez l’introduction, au besoin vide.")
                @Size(max = 2000, message = "L’introduction a au plus 2 000 caractères.")
                String introduction,
        @NotNull(message = "Donnez la liste des étapes, au besoin vide.")
                @Size(max = 40, message = "Un guide a au plus 40 étapes.")
                List<@Valid @NotNull(message = "Décrivez chaque étape.") StepRequest> steps) {

    /**
     * @param id as it was read; null for a new step
     */
    record StepRequest(
            @Size(min = 1, max = 36, message = "Gardez l’identifiant lu, ou retirez-le.")
                    @Nullable String id,
            @NotNull(message = "Indiquez le jour de l’étape.")
                    @Min(value = -180, message = "Une étape est au plus 180 jours avant la date.")
                    @Max(value = 180, message = "Une étape est au plus 180 jours après la date.")
                    Integer day,
            @NotBlank(message = "Donnez un titre à l’étape.")
                    @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                    String title,
            @Size(max = 1000, message = "Le conseil a au plus 1 000 caractères.")
                    @Nullable String advice) {

        Step step(Ids ids) {
            return new Step(id == null ? ids.next().toString() : id, day, title.strip(), advice);
        }
    }

    Guide guide(Ids ids) {
        return new Guide(
                title.strip(),
                introduction.strip(),
                steps.stream().map(it -> it.step(ids)).toList());
    }
}
