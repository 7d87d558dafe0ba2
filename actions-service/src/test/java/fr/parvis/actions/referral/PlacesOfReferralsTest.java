package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.Exchange.HOUSE;
import static fr.parvis.actions.referral.ReferralFixtures.CCAS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.roll.EqualSlots;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A health-check day: eight slots, three of them for the CCAS until Tuesday. */
class PlacesOfReferralsTest {

    private static final Instant TUESDAY = Instant.parse("2027-03-09T17:00:00Z");

    private final Exchange exchange = new Exchange();
    private final String date = exchange.date(8);

    @Test
    void a_partner_s_people_have_its_places_and_then_those_of_everyone() {
        held("CCAS de Cluny");
        IntStream.range(0, 5).forEach(it -> exchange.hall.books(date));

        var three = IntStream.range(0, 3).mapToObj(it -> exchange.sendTo(date, CCAS)).toList();
        var fourth = exchange.sendTo(date, CCAS);

        assertThat(three).allMatch(it -> it.state() == ReferralState.ACCEPTED);
        assertThat(exchange.hall.roll(date).seats())
                .filteredOn(it -> it.pool().equals("CCAS de Cluny"))
                .hasSize(3);
        assertThat(fourth.state()).isEqualTo(ReferralState.SENT);
        assertThat(fourth.place()).isEqualTo(Standing.WAITING);
    }

    @Test
    void places_held_under_the_partner_s_id_are_its_own_too() {
        held(ReferralFixtures.UFC);

        exchange.sendTo(date, CCAS);

        assertThat(exchange.hall.roll(date).seats())
                .extracting(Seat::pool)
                .containsExactly(ReferralFixtures.UFC);
    }

    @Test
    void the_house_s_own_people_take_no_place_of_a_partner_s() {
        held("CCAS de Cluny");

        var all =
                IntStream.range(0, 6)
                        .mapToObj(it -> exchange.sendTo(date, ReferralFixtures.HOUSE))
                        .toList();

        assertThat(all).filteredOn(it -> it.state() == ReferralState.ACCEPTED).hasSize(5);
        assertThat(all.getLast().place()).isEqualTo(Standing.WAITING);
    }

    @Test
    void after_tuesday_what_was_held_is_everyone_s_and_who_waited_is_let_in() {
        held("CCAS de Cluny");
        IntStream.range(0, 5).forEach(it -> exchange.hall.books(date));
        var waits = exchange.sendTo(date, ReferralFixtures.HOUSE);

        exchange.itIs(TUESDAY);
        exchange.hall.finish.finish(date);
        exchange.settle.settle(waits.id().value());

        assertThat(exchange.now(waits).state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(exchange.templates(waits)).containsExactly("referral-news");
    }

    @Test
    void who_is_refused_or_taken_back_leaves_the_place_to_the_next() {
        var first = exchange.sendTo(date, CCAS);
        IntStream.range(0, 7).forEach(it -> exchange.hall.books(date));
        var next = exchange.sendTo(date, CCAS);

        exchange.says(first, HOUSE, Answer.REFUSE, Reason.NOT_OUR_FIELD);
        settle(first);
        settle(next);

        assertThat(booking(first)).isEqualTo(Standing.CANCELLED);
        assertThat(exchange.now(next).state()).isEqualTo(ReferralState.ACCEPTED);
        exchange.says(next, HOUSE, Answer.WITHDRAW);
        settle(next);
        assertThat(booking(next)).isEqualTo(Standing.CANCELLED);
        assertThat(exchange.hall.roll(date).seats()).hasSize(7);
    }

    @Test
    void a_place_that_the_person_gives_up_ends_the_referral() {
        var sent = exchange.sendTo(date, CCAS);

        exchange.hall.cancel.cancel(sent.id().value());
        settle(sent);

        assertThat(exchange.now(sent).state()).isEqualTo(ReferralState.REFUSED);
        assertThat(exchange.now(sent).course().reason()).contains(Reason.DECLINED_BY_PERSON);
        settle(sent);
        assertThat(exchange.now(sent).course().steps()).hasSize(3);
    }

    @Test
    void a_place_given_up_by_mistake_and_restored_takes_the_referral_up_again() {
        var sent = exchange.sendTo(date, CCAS);
        exchange.hall.cancel.cancel(sent.id().value());
        settle(sent);

        exchange.hall.restore.restore(sent.id().value());
        settle(sent);

        assertThat(exchange.now(sent).state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(booking(sent)).isEqualTo(Standing.BOOKED);
    }

    @Test
    void a_date_called_off_in_the_meantime_refuses() {
        var towards = new Towards(date, null, null);
        var sent =
                exchange.send.send(ReferralFixtures.newId(), Exchange.draft(CCAS), towards, null);
        exchange.hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 8);

        settle(sent);

        assertThat(exchange.now(sent).course().reason()).contains(Reason.DATE_OFF);
        assertThat(exchange.hall.bookings.ofOccurrence(date)).isEmpty();
    }

    @Test
    void where_no_places_are_counted_the_house_answers() {
        var sent = exchange.sendTo(exchange.date(0), CCAS);

        assertThat(sent.state()).isEqualTo(ReferralState.SENT);
        assertThat(sent.isTodo()).isTrue();
        assertThat(exchange.says(sent, HOUSE, Answer.ACCEPT).state())
                .isEqualTo(ReferralState.ACCEPTED);
    }

    @RepeatedTest(20)
    void however_many_are_sent_at_once_no_place_is_given_twice_nor_taken_from_the_ccas()
            throws Exception {
        held("CCAS de Cluny");
        var crowd = new ArrayList<Callable<Object>>();
        IntStream.range(0, 60).forEach(it -> crowd.add(() -> exchange.hall.books(date)));
        IntStream.range(0, 40)
                .forEach(it -> crowd.add(() -> exchange.sendTo(date, ReferralFixtures.HOUSE)));
        IntStream.range(0, 2).forEach(it -> crowd.add(() -> exchange.sendTo(date, CCAS)));

        atOnce(crowd);

        var roll = exchange.hall.roll(date);
        assertThat(roll.seats()).extracting(Seat::slot).doesNotHaveDuplicates();
        assertThat(roll.seats()).filteredOn(it -> it.pool().isEmpty()).hasSize(5);
        assertThat(roll.freeFor("CCAS de Cluny")).isEqualTo(1);
        assertThat(everyone())
                .filteredOn(it -> it.from().equals(CCAS))
                .hasSize(2)
                .allMatch(it -> it.state() == ReferralState.ACCEPTED);
        assertThat(everyone())
                .allSatisfy(
                        it ->
                                assertThat(it.state() == ReferralState.ACCEPTED)
                                        .isEqualTo(roll.seatOf(it.id().value()).isPresent()));
    }

    private List<Referral> everyone() {
        return exchange.referrals.latestFirst(Referrals.Wanted.ALL, null, 500);
    }

    private void held(String partner) {
        var slots = EqualSlots.of(Duration.ofHours(4), 8).slots();
        exchange.hall.arrange.arrange(
                date, new Places(8, slots, List.of(new Quota(partner, 3, TUESDAY))));
    }

    private void settle(Referral referral) {
        exchange.settle.settle(referral.id().value());
    }

    private Standing booking(Referral referral) {
        return exchange.hall.booking(referral.id().value()).standing();
    }

    private static void atOnce(List<Callable<Object>> crowd) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : people.invokeAll(crowd)) {
                each.get();
            }
        }
    }
}
