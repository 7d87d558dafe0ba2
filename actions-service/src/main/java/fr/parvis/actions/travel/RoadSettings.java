package fr.parvis.actions.travel;

/**
 * How the roads of the tenant are, as its coordinator says.
 *
 * @param version 0 while nobody said anything
 */
public record RoadSettings(Roads roads, long version) {

    public static final RoadSettings USUAL = new RoadSettings(Roads.USUAL, 0);

    RoadSettings change(Roads changed) {
        return new RoadSettings(changed, version + 1);
    }
}
