package fr.parvis.actions.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.PersonErased;
import fr.parvis.actions.booking.PersonErased.Reason;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.InMemoryReferrals;
import fr.parvis.actions.referral.ReferralFixtures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForgetPeopleTest {

    private static final Instant OVER = Hall.STARTS.plus(Duration.ofHours(4));

    private final Hall hall = new Hall();
    private final InMemoryRetention retention = new InMemoryRetention();
    private final InMemoryReferrals referrals = new InMemoryReferrals();
    private final ForgetPeople forget =
            new ForgetPeople(
                    hall.bookings,
                    hall.cancel,
                    new ForgetReferred(referrals),
                    retention,
                    hall.clock);
    private final String date = hall.dateFor(1);
    private final Booking first = hall.booking(hall.books(date).id());
    private final Booking second = hall.booking(hall.books(date).id());

    @Test
    void people_are_known_for_ninety_days_after_their_date_and_the_count_stays() {
        hall.itIs(OVER.plus(Duration.ofDays(90)));
        forget.forgetOld();
        assertThat(hall.booking(first.id()).person()).isNotNull();

        hall.later(Duration.ofSeconds(1));
        forget.forgetOld();

        assertThat(hall.booking(first.id()).person()).isNull();
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(1);
        assertThat(hall.bookings.facts()).contains(new PersonErased(first.id(), Reason.RETENTION));
    }

    @Test
    void a_tenant_that_keeps_people_for_less_forgets_the_old_ones_at_once() {
        hall.itIs(OVER.plus(Duration.ofDays(31)));
        retention.save(Retention.USUAL.withDays(30));

        forget.forgetOld();

        assertThat(hall.booking(second.id()).person()).isNull();
    }

    @Test
    void who_asks_is_forgotten_at_once_and_leaves_their_place_to_the_next() {
        var address = first.email().orElseThrow();

        assertThat(forget.about(address, null)).extracting(Booking::id).containsExactly(first.id());
        assertThat(forget.forget(address, null)).isEqualTo(1);

        assertThat(forget.about(address, null)).isEmpty();
        assertThat(hall.booking(first.id()).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(hall.booking(second.id()).standing()).isEqualTo(Standing.BOOKED);
        assertThat(hall.bookings.facts()).contains(new PersonErased(first.id(), Reason.RGPD));
    }

    @Test
    void who_came_and_asks_to_be_forgotten_is_counted_still() {
        hall.itIs(OVER.plusSeconds(1));

        forget.forget(first.email().orElseThrow(), null);

        assertThat(hall.booking(first.id()).standing()).isEqualTo(Standing.BOOKED);
    }

    @Test
    void who_was_sent_somewhere_is_known_for_as_long_after_it_was_over() {
        var sent = ReferralFixtures.outbound();
        ReferralFixtures.store(referrals, sent);
        hall.itIs(sent.agesFrom().plus(Duration.ofDays(90)));
        forget.forgetOld();
        assertThat(referrals.byId(sent.id())).contains(sent);

        hall.later(Duration.ofSeconds(1));
        forget.forgetOld();

        assertThat(referrals.byId(sent.id())).contains(sent.forget());
        assertThat(referrals.told)
                .containsExactly(new PersonErased(sent.id().value(), Reason.RETENTION));
    }

    @Test
    void who_was_sent_somewhere_and_asks_is_forgotten_at_once() {
        var sent = ReferralFixtures.outbound();
        ReferralFixtures.store(referrals, sent);
        var referred = new ForgetReferred(referrals);
        var phone = ReferralFixtures.JEANNE.phone();

        assertThat(referred.about(null, phone)).containsExactly(sent);
        assertThat(referred.forget(null, phone)).isEqualTo(1);

        assertThat(referred.about(null, phone)).isEmpty();
        assertThat(referrals.told)
                .containsExactly(new PersonErased(sent.id().value(), Reason.RGPD));
    }
}
