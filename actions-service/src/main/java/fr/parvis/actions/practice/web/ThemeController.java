package fr.parvis.actions.practice.web;

import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people come for, to choose from. */
@RestController
@RequestMapping("/api/v1/{tenant}/themes")
class ThemeController {

    record ThemeResponse(String code, String label) {

        static ThemeResponse of(Theme theme) {
            return new ThemeResponse(theme.code(), theme.label());
        }
    }

    record ThemesResponse(List<ThemeResponse> items) {}

    @Operation(
            summary = "Lister les thèmes",
            description =
                    "Les thématiques de data·inclusion (schéma 1.0), famille par famille, avec "
                            + "leur code et leur nom en français. La même liste partout.")
    @GetMapping
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ThemesResponse list() {
        return new ThemesResponse(Theme.all().stream().map(ThemeResponse::of).toList());
    }
}
