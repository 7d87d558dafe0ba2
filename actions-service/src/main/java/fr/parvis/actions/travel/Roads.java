package fr.parvis.actions.travel;

/**
 * How roads are around here.
 *
 * @param factor how much longer the road is than the crow's flight, 1 to 5
 * @param kmPerHour mean speed from door to door, 10 to 130
 */
public record Roads(double factor, int kmPerHour) {

    public static final double MOST_FACTOR = 5;
    public static final int SLOWEST = 10;
    public static final int FASTEST = 130;

    /** Country roads. */
    public static final Roads USUAL = new Roads(1.3, 50);

    public Roads {
        if (!(factor >= 1 && factor <= MOST_FACTOR)) {
            throw new IllegalArgumentException("A road factor is 1 to 5");
        }
        if (kmPerHour < SLOWEST || kmPerHour > FASTEST) {
            throw new IllegalArgumentException("A mean speed is 10 to 130 km/h");
        }
    }

    /** Begun minutes count. */
    int minutes(double kmByAir) {
        return (int) Math.ceil(kmByAir * factor / kmPerHour * 60);
    }
}
