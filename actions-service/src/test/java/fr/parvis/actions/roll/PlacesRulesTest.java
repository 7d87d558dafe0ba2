package fr.parvis.actions.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.starter.core.Flaw;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesRulesTest {

    private final BookedDate date =
            BookedDate.of(OccurrenceFixtures.anOccurrence("2027-03-12T09:00"));

    @Test
    void as_many_as_a_hall_holds_may_come() {
        assertThatCode(() -> check(Places.heads(1))).doesNotThrowAnyException();
        assertThatCode(() -> check(Places.heads(2000))).doesNotThrowAnyException();
        refused(Places.heads(0), "/capacity");
        refused(Places.heads(2001), "/capacity");
    }

    @Test
    void slots_lie_within_their_date_under_numbers_of_their_own() {
        assertThatCode(() -> check(Places.slots(List.of(new Slot(1, 0, 180)))))
                .doesNotThrowAnyException();
        refused(Places.slots(List.of(new Slot(1, 1, 180))), "/slots/0");
        refused(Places.slots(List.of(new Slot(1, -1, 10))), "/slots/0");
        refused(Places.slots(List.of(new Slot(1, 0, 0))), "/slots/0");
        refused(Places.slots(List.of(new Slot(1, 0, 10), new Slot(1, 10, 10))), "/slots");
        refused(Places.slots(List.of(new Slot(0, 0, 10))), "/slots");
    }

    @Test
    void no_more_is_held_than_there_is_and_each_partner_once() {
        assertThatCode(() -> check(held(3, 2, 1))).doesNotThrowAnyException();
        refused(held(2, 2, 1), "/quotas");
        refused(held(3, 0, 1), "/quotas");
        refused(new Places(3, List.of(), List.of(quota("CCAS", 1), quota("CCAS", 1))), "/quotas");
        refused(new Places(3, List.of(), List.of(quota(" ", 1))), "/quotas");
    }

    @Test
    void equal_slots_fill_their_date_to_the_minute() {
        var slots = EqualSlots.of(Duration.ofMinutes(100), 3).slots();

        assertThat(slots)
                .containsExactly(new Slot(1, 0, 33), new Slot(2, 33, 33), new Slot(3, 66, 34));
    }

    private Places held(int capacity, int first, int second) {
        return new Places(
                capacity, List.of(), List.of(quota("CCAS", first), quota("ADMR", second)));
    }

    private Quota quota(String partner, int places) {
        return new Quota(partner, places, date.startsAt());
    }

    private void refused(Places places, String pointer) {
        assertThatThrownBy(() -> check(places))
                .isInstanceOfSatisfying(
                        PlacesUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(pointer));
    }

    private void check(Places places) {
        PlacesRules.check(places, date);
    }
}
