package fr.parvis.actions.followed;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.Places;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private final Nearness near = new Nearness(withAHouseInCluny());

    @Test
    void the_distance_is_to_the_nearest_house_by_where_it_says_to_be() {
        assertThat(near.shows(within(12), at(null, new Position(46.518, 4.601)))).isTrue();
        assertThat(near.shows(within(11), at(null, new Position(46.518, 4.601)))).isFalse();
    }

    @Test
    void a_commune_of_ours_that_is_named_stands_for_its_centre() {
        assertThat(near.shows(within(30), at("Halle, Tournus", null))).isTrue();
        assertThat(near.shows(within(20), at("Halle, Tournus", null))).isFalse();
        assertThat(near.shows(within(30), at("Halle", null))).isFalse();
    }

    @Test
    void a_name_within_a_longer_word_is_not_the_commune() {
        assertThat(near.isIn(List.of(Places.CLUNY), at("Rue de CLUNY", null))).isTrue();
        assertThat(near.isIn(List.of(Places.CLUNY), at("Le Clunysois", null))).isFalse();
    }

    private static FollowedRule within(int km) {
        return new FollowedRule(List.of(), km);
    }

    private static FollowedDate at(@Nullable String place, @Nullable Position position) {
        return new FollowedDate("Forum", threeHours("2027-03-06T09:00"), place, position, null);
    }

    private static Tenant withAHouseInCluny() {
        var tenant = Places.CLUNISOIS.all().getFirst();
        return new Tenant(
                tenant.siren(),
                tenant.slug(),
                tenant.formerSlugs(),
                tenant.name(),
                tenant.houseName(),
                tenant.zone(),
                tenant.region(),
                tenant.colours(),
                tenant.sender(),
                tenant.replyTo(),
                tenant.phone(),
                List.of(new Tenant.House("1", "Cluny", "HOUSE", null, "CC", Places.CLUNY)),
                tenant.communes(),
                tenant.centres());
    }
}
