package fr.parvis.actions.coverage;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.Places;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeOutlinesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final List<Double> RING = List.of(4.6, 46.4, 4.7, 46.4, 4.7, 46.5, 4.6, 46.4);

    private final InMemoryOutlineBook book = new InMemoryOutlineBook();
    private final TakeOutlines take = new TakeOutlines(book, Places.CLUNISOIS, () -> NOW);

    @Test
    void our_communes_are_kept_and_those_of_others_left_out() {
        take(outline(Places.CLUNY), outline("15120"));

        assertThat(book.present().communes())
                .extracting(Outline::insee)
                .containsExactly(Places.CLUNY);
        assertThat(book.present().takenAt()).isEqualTo(NOW);
    }

    @Test
    void two_parts_of_one_commune_are_joined() {
        take(outline(Places.CLUNY), outline(Places.CLUNY));

        assertThat(book.present().communes()).hasSize(1);
        assertThat(book.present().communes().getFirst().rings()).containsExactly(RING, RING);
    }

    @Test
    void nothing_of_ours_or_too_much_of_it_is_refused_and_nothing_changed() {
        var many = Collections.nCopies(200_002, 4.6);

        assertThatThrownBy(() -> take(outline("15120")))
                .isInstanceOfSatisfying(
                        OutlinesUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("geojson-elsewhere"));
        assertThatThrownBy(() -> take(new Outline(Places.CLUNY, List.of(many))))
                .isInstanceOfSatisfying(
                        OutlinesUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("geojson-too-detailed"));
        assertThat(book.present()).isEqualTo(Outlines.NONE);
    }

    @Test
    void what_is_given_anew_takes_the_place_of_the_old_and_can_be_dropped() {
        take(outline(Places.CLUNY));
        take(outline(Places.TOURNUS));
        assertThat(book.present().communes())
                .extracting(Outline::insee)
                .containsExactly(Places.TOURNUS);

        inClunisois(take::drop);

        assertThat(book.present().communes()).isEmpty();
        assertThat(book.present().takenAt()).isNull();
    }

    private void take(Outline... outlines) {
        inClunisois(() -> take.take(List.of(outlines)));
    }

    private static Outline outline(String insee) {
        return new Outline(insee, List.of(RING));
    }
}
