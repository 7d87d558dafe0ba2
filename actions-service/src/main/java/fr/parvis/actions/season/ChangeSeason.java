package fr.parvis.actions.season;

/** Changes a season's name and days, if nobody else did in the meantime. */
public final class ChangeSeason {

    private final Seasons seasons;

    public ChangeSeason(Seasons seasons) {
        this.seasons = seasons;
    }

    public Season change(SeasonId id, long seen, SeasonPlan plan) {
        var present = seasons.byId(id).orElseThrow(SeasonNotFound::new);
        var changed = present.change(plan.checked());
        if (present.version() != seen || !seasons.save(changed)) {
            throw new SeasonStale();
        }
        return changed;
    }
}
