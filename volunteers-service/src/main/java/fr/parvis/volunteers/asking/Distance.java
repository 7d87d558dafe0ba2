package fr.parvis.volunteers.asking;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import fr.parvis.starter.tenancy.Tenant.Position;

/** How far apart places are as the crow flies. */
final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Distance() {}

    static double km(Position one, Position other) {
        var halfLat = sin(toRadians(other.lat() - one.lat()) / 2);
        var halfLon = sin(toRadians(other.lon() - one.lon()) / 2);
        var chord =
                halfLat * halfLat
                        + cos(toRadians(one.lat()))
                                * cos(toRadians(other.lat()))
                                * halfLon
                                * halfLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, sqrt(chord)));
    }
}
