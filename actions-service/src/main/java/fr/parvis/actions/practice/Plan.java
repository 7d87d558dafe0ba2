package fr.parvis.actions.practice;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.season.SeasonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned: everything that a coordinator writes of an action. May lack what {@link
 * PlanRules} asks for until it is announced.
 *
 * @param description what the public reads
 * @param houseId the house that goes out
 */
public record Plan(
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable SeasonId seasonId,
        @Nullable HouseId houseId,
        @Nullable Place place,
        List<Theme> themes,
        Organisation organisation,
        Admission admission,
        Arrangements arrangements) {

    public Plan {
        themes = List.copyOf(themes);
        admission = admission.of(practice);
    }

    /** A permanence that has become a place with opening hours of its own. */
    public Plan antenna(HouseId house, String openingHours) {
        return new Plan(
                Practice.ANTENNA,
                title,
                description,
                seasonId,
                house,
                place,
                themes,
                organisation,
                admission,
                arrangements.openAt(openingHours));
    }

    /** The same once more in another season; what was granted for this one is to be asked again. */
    public Plan forSeason(SeasonId season) {
        return new Plan(
                practice,
                title,
                description,
                season,
                houseId,
                place,
                themes,
                organisation,
                admission,
                arrangements.again());
    }
}
