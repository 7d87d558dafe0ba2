package fr.parvis.actions.followed;

import fr.parvis.actions.travel.Distance;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Folded;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which of others' dates are near enough to be shown, by where they say to be. */
final class Nearness {

    private final Tenant tenant;

    Nearness(Tenant tenant) {
        this.tenant = tenant;
    }

    /** What does not say where it is, is shown only where all is. */
    boolean shows(FollowedRule rule, FollowedDate date) {
        return isIn(rule.communes(), date) && isWithin(rule, date);
    }

    /** Whether one of these communes is named in its place; any, where none is asked for. */
    boolean isIn(List<String> communes, FollowedDate date) {
        return communes.isEmpty() || communes.stream().anyMatch(it -> isNamed(it, date));
    }

    private boolean isWithin(FollowedRule rule, FollowedDate date) {
        var most = rule.withinKm();
        return most == null || position(date).stream().anyMatch(it -> kmToNearestHouse(it) <= most);
    }

    private double kmToNearestHouse(Position from) {
        return tenant.houses().stream()
                .flatMap(it -> tenant.centreOf(it.insee()).stream())
                .mapToDouble(it -> Distance.km(from, it))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Where it says to be, or the centre of the commune of ours that it names. */
    private Optional<Position> position(FollowedDate date) {
        return Optional.ofNullable(date.position())
                .or(
                        () ->
                                tenant.centres().keySet().stream()
                                        .sorted()
                                        .filter(it -> isNamed(it, date))
                                        .findFirst()
                                        .flatMap(tenant::centreOf));
    }

    private static boolean isNamed(String insee, FollowedDate date) {
        return Communes.official()
                .byCode(insee)
                .map(Commune::name)
                .map(it -> contains(date.place(), it))
                .orElse(false);
    }

    private static boolean contains(@Nullable String place, String commune) {
        return place != null
                && (" " + Folded.text(place) + " ").contains(" " + Folded.text(commune) + " ");
    }
}
