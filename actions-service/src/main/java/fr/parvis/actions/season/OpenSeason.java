package fr.parvis.actions.season;

/** Adds a season under an id that is its own; said again, nothing happens twice. */
public final class OpenSeason {

    private final Seasons seasons;

    public OpenSeason(Seasons seasons) {
        this.seasons = seasons;
    }

    public Season open(SeasonId id, SeasonPlan plan) {
        var season = Season.open(id, plan.checked());
        return seasons.add(season) ? season : seasons.byId(id).orElseThrow(SeasonNotFound::new);
    }
}
