package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.CompareSeasons;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.SeasonFigures;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A season beside the one before it. */
@RestController
@RequestMapping("/api/v1/{tenant}/seasons/{id}/comparison")
class SeasonFiguresController {

    /**
     * @param communes where something was not called off
     * @param byPractice dates that were not called off
     */
    record FiguresResponse(
            String seasonId,
            String name,
            int actions,
            int dates,
            int communes,
            Map<OccurrenceState, Integer> byState,
            Map<Practice, Integer> byPractice) {

        static FiguresResponse of(Season season, SeasonFigures figures) {
            return new FiguresResponse(
                    season.id().value(),
                    season.plan().name(),
                    figures.actions(),
                    figures.dates(),
                    figures.communes(),
                    figures.byState(),
                    figures.byPractice());
        }
    }

    record ComparisonResponse(FiguresResponse season, @Nullable FiguresResponse before) {}

    private final CompareSeasons compare;

    SeasonFiguresController(CompareSeasons compare) {
        this.compare = compare;
    }

    @Operation(
            summary = "Comparer une saison à la précédente",
            description =
                    "Compte des dates et des actions de la saison, et de celle qui a commencé "
                            + "juste avant, s’il y en a une. 404\u00a0: inconnue ici.")
    @GetMapping
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ComparisonResponse compare(@PathVariable String id) {
        var season = compare.season(new SeasonId(id));
        return new ComparisonResponse(
                figures(season), compare.before(season).map(this::figures).orElse(null));
    }

    private FiguresResponse figures(Season season) {
        return FiguresResponse.of(season, compare.figures(season));
    }
}
