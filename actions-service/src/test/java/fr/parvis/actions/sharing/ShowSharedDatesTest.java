package fr.parvis.actions.sharing;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.agenda.AgendaFixtures;
import fr.parvis.actions.agenda.Elsewhere;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShowSharedDatesTest {

    private static final String ID = "0199f3a0-0000-7000-8000-000000000001";
    private static final Siren NOBODY = new Siren("200000172");

    private final SharedDates dates = new InMemorySharedDates();
    private final ShowSharedDates show =
            new ShowSharedDates(dates, Neighbourhood.BOTH, AgendaFixtures.ADDRESSES);

    @Test
    void a_date_is_shown_with_the_house_that_holds_it_and_its_page_there() {
        stored(open(TestTenants.MAURIAC, "15120", "salle des fêtes"));

        assertThat(seen(null))
                .singleElement()
                .isEqualTo(
                        new Elsewhere(
                                "France services de Mauriac",
                                "Le bus des démarches",
                                threeHours("2031-03-06T09:00"),
                                "salle des fêtes, Mauriac",
                                "https://parvis.example/mauriac/seances/" + ID));
    }

    @Test
    void where_no_commune_is_said_the_place_is_told_as_it_was_written() {
        stored(open(TestTenants.MAURIAC, null, "en visioconférence"));

        assertThat(seen(null)).extracting(Elsewhere::place).containsExactly("en visioconférence");
    }

    @Test
    void who_asks_for_a_commune_sees_what_is_there_only() {
        stored(open(TestTenants.MAURIAC, "15120", null));

        assertThat(seen("15120")).hasSize(1);
        assertThat(seen("71137")).isEmpty();
    }

    @Test
    void what_is_not_open_to_everyone_is_not_shown() {
        stored(date(TestTenants.MAURIAC, "15120", null, OccurrenceState.SCHEDULED, false));

        assertThat(seen(null)).isEmpty();
    }

    @Test
    void what_is_called_off_is_not_shown() {
        stored(date(TestTenants.MAURIAC, "15120", null, OccurrenceState.CANCELLED, true));

        assertThat(seen(null)).isEmpty();
    }

    @Test
    void of_a_neighbour_that_has_left_nothing_is_shown() {
        stored(open(NOBODY, "15120", null));

        assertThat(seen(null)).isEmpty();
    }

    private void stored(SharedDate date) {
        inClunisois(() -> dates.put(date));
    }

    private List<Elsewhere> seen(@Nullable String commune) {
        return inClunisois(
                () -> show.between(at("2031-03-06T00:00"), at("2031-03-07T00:00"), commune));
    }

    private static SharedDate open(Siren owner, @Nullable String insee, @Nullable String place) {
        return date(owner, insee, place, OccurrenceState.SCHEDULED, true);
    }

    private static SharedDate date(
            Siren owner,
            @Nullable String insee,
            @Nullable String place,
            OccurrenceState state,
            boolean openToPublic) {
        return new SharedDate(
                ID,
                "0199f3a0-0000-7000-8000-000000000002",
                owner,
                Practice.LOCAL_EVENT,
                "Le bus des démarches",
                null,
                insee,
                place,
                threeHours("2031-03-06T09:00"),
                state,
                BookingMode.NONE,
                openToPublic,
                1);
    }
}
