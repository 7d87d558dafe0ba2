package fr.parvis.actions.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.calendar.ClosedPeriod;
import fr.parvis.actions.calendar.DayOff;
import fr.parvis.starter.core.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosuresTest {

    private static final ClosedPeriod BRIDGE =
            period("Pont du 14 juillet", "2027-07-12", "2027-07-13");

    private final ClosureBook book = new InMemoryClosureBook();
    private final ChangeClosures change = new ChangeClosures(book);

    @Test
    void a_period_that_ends_before_it_begins_is_named_and_nothing_changes() {
        var backwards = period("Août", "2027-08-13", "2027-08-12");

        assertThatThrownBy(() -> change.change(0, List.of(BRIDGE, backwards)))
                .isInstanceOfSatisfying(
                        ClosuresUnfit.class,
                        refused ->
                                assertThat(refused.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly("/periods/1/until"));
        assertThat(book.present()).isEqualTo(Closures.NONE);
    }

    @Test
    void a_period_of_one_day_is_one() {
        assertThat(change.change(0, List.of(period("Pont", "2027-05-07", "2027-05-07"))).version())
                .isEqualTo(1);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        change.change(0, List.of(BRIDGE));

        assertThatThrownBy(() -> change.change(0, List.of())).isInstanceOf(ClosuresStale.class);
        assertThat(book.present().periods()).containsExactly(BRIDGE);
    }

    @Test
    void the_days_off_of_a_place_are_those_of_its_commune_and_of_the_tenant() {
        change.change(0, List.of(BRIDGE));
        var lookUp = new LookUpDaysOff(OneTenant.of("Indian/Reunion", "97411"), book);

        assertThat(lookUp.at("71137").on(LocalDate.parse("2027-07-12")))
                .extracting(DayOff::words)
                .containsExactly("Vacances d’été (zone\u00a0A)", "Pont du 14 juillet");
        assertThat(lookUp.at(null).on(LocalDate.parse("2027-12-20")))
                .extracting(DayOff::words)
                .containsExactly("Abolition de l’esclavage (jour férié)");
    }

    private static ClosedPeriod period(String name, String from, String until) {
        return new ClosedPeriod(name, LocalDate.parse(from), LocalDate.parse(until));
    }
}
