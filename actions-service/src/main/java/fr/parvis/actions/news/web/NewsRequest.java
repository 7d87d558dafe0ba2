package fr.parvis.actions.news.web;

import fr.parvis.actions.news.News;
import fr.parvis.actions.practice.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News as it is sent. */
record NewsRequest(
        @NotBlank(message = "Donnez un titre à la nouvelle.")
                @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                String title,
        @NotBlank(message = "Dites en quelques mots ce qui change.")
                @Size(max = 3000, message = "Le texte a au plus 3 000 caractères.")
                String text,
        @Size(max = 20, message = "Une nouvelle a au plus 20 thèmes.")
                @Nullable List<@NotNull(message = "Choisissez un thème.") String> themes,
        @Nullable LocalDate mattersBy,
        @Size(max = 500, message = "L’adresse a au plus 500 caractères.") @Nullable String source) {

    News news() {
        List<String> codes = themes == null ? List.of() : themes;
        return new News(
                title.strip(),
                text.strip(),
                codes.stream().map(Theme::new).toList(),
                mattersBy,
                source == null || source.isBlank() ? null : source.strip());
    }
}
