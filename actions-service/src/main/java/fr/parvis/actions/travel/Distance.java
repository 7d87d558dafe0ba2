package fr.parvis.actions.travel;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import fr.parvis.starter.tenancy.Tenant.Position;

/** How far apart places are as the crow flies (haversine). */
public final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Distance() {}

    public static double km(Position one, Position other) {
        double halfLat = sin(toRadians(other.lat() - one.lat()) / 2);
        double halfLon = sin(toRadians(other.lon() - one.lon()) / 2);
        double parallels = cos(toRadians(one.lat())) * cos(toRadians(other.lat()));
        double chord = halfLat * halfLat + parallels * halfLon * halfLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, sqrt(chord)));
    }
}
