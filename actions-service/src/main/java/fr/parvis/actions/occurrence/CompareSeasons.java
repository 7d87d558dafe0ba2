package fr.parvis.actions.occurrence;

import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonNotFound;
import fr.parvis.actions.season.Seasons;
import java.util.Optional;

/** Counts what a season holds. */
public final class CompareSeasons {

    private final Seasons seasons;
    private final Occurrences occurrences;

    public CompareSeasons(Seasons seasons, Occurrences occurrences) {
        this.seasons = seasons;
        this.occurrences = occurrences;
    }

    public Season season(SeasonId id) {
        return seasons.byId(id).orElseThrow(SeasonNotFound::new);
    }

    /** The one that began last before it. */
    public Optional<Season> before(Season season) {
        return seasons.latestFirst(season, 1).stream().findFirst();
    }

    public SeasonFigures figures(Season season) {
        var figures = new SeasonFigures();
        occurrences.each(OccurrenceSearch.of(season.id()), figures::count);
        return figures;
    }
}
