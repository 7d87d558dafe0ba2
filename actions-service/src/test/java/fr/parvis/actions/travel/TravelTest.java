package fr.parvis.actions.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.parvis.starter.tenancy.Tenant.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TravelTest {

    private static final long SEED = Long.getLong("parvis.travel.seed", System.nanoTime());
    private static final Path CENTRES = Path.of("../../shared/data/clunisois.centres.csv");
    private static final Position CLUNY = new Position(46.431, 4.670);
    private static final Position SALORNAY = new Position(46.518, 4.601);

    private final Random dice = new Random(SEED);

    @Test
    void cluny_and_salornay_are_eleven_kilometres_apart() {
        assertThat(Distance.km(CLUNY, SALORNAY)).isCloseTo(11.02, within(0.02));
        assertThat(Distance.km(new Position(0, 0), new Position(0, 180)))
                .isCloseTo(20_015.1, within(0.1));
    }

    @Test
    void a_distance_is_the_same_both_ways_and_no_detour_is_shorter() {
        for (int at = 0; at < 2_000; at++) {
            Position one = anywhere();
            Position other = anywhere();
            Position third = anywhere();

            assertThat(Distance.km(one, one)).isZero();
            assertThat(Distance.km(one, other)).isEqualTo(Distance.km(other, one), within(1e-9));
            assertThat(Distance.km(one, other))
                    .as("seed %s", SEED)
                    .isLessThanOrEqualTo(
                            Distance.km(one, third) + Distance.km(third, other) + 1e-6);
        }
    }

    @Test
    void twenty_five_communes_of_the_clunisois_lie_more_than_ten_kilometres_from_cluny()
            throws IOException {
        assumeTrue(Files.exists(CENTRES), "No sample data here");
        List<Position> centres = centres();

        assertThat(centres).filteredOn(it -> Distance.km(CLUNY, it) > 10).hasSizeBetween(24, 26);
        assertThat(centres).filteredOn(it -> Distance.km(CLUNY, it) > 15).hasSizeBetween(10, 12);
    }

    @Test
    void minutes_grow_with_the_factor_and_shrink_with_the_speed() {
        var centres = Map.of("71137", CLUNY, "71495", SALORNAY);

        assertThat(new Travel(centres, Roads.USUAL).minutes("71137", "71495")).hasValue(18);
        assertThat(new Travel(centres, new Roads(2, 50)).minutes("71137", "71495")).hasValue(27);
        assertThat(new Travel(centres, new Roads(1.3, 100)).minutes("71137", "71495")).hasValue(9);
    }

    @Test
    void there_is_no_way_within_a_commune_and_an_unknown_one_is_not_guessed() {
        var travel = new Travel(Map.of("71137", CLUNY), Roads.USUAL);

        assertThat(travel.minutes("71495", "71495")).hasValue(0);
        assertThat(travel.minutes("71137", "71495")).isEmpty();
        assertThat(travel.minutes("71495", "71137")).isEmpty();
    }

    @Test
    void roads_are_neither_shorter_than_the_crows_flight_nor_driven_at_any_speed() {
        assertThatThrownBy(() -> new Roads(0.99, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Roads(5.01, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Roads(Double.NaN, 50))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Roads(1.3, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Roads(1.3, 131)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Roads(1, 10).minutes(1)).isEqualTo(6);
        assertThat(new Roads(5, 130).minutes(0)).isZero();
    }

    private Position anywhere() {
        return new Position(dice.nextDouble(-90, 90), dice.nextDouble(-180, 180));
    }

    private static List<Position> centres() throws IOException {
        try (Stream<String> lines = Files.lines(CENTRES)) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells[0].matches("\\d{5}"))
                    .map(
                            cells ->
                                    new Position(
                                            Double.parseDouble(cells[2]),
                                            Double.parseDouble(cells[3])))
                    .toList();
        }
    }
}
