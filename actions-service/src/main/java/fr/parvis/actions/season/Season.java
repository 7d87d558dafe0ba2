package fr.parvis.actions.season;

/** A named period by which planning, conventions and reports go. */
public record Season(SeasonId id, SeasonPlan plan, long version) {

    public static Season open(SeasonId id, SeasonPlan plan) {
        return new Season(id, plan, 1);
    }

    public Season change(SeasonPlan changed) {
        return new Season(id, changed, version + 1);
    }
}
