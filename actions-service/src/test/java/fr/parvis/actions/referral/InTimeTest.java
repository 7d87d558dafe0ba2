package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.Exchange.HOUSE;
import static fr.parvis.actions.referral.Exchange.RESTOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes by itself: the clock moves, nobody presses anything. */
class InTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant OVER = Hall.STARTS.plus(Duration.ofHours(4));

    private final Exchange exchange = new Exchange();
    private final Instant start = exchange.hall.clock.instant();
    private final Referral sent = exchange.toRestos();

    @Test
    void a_partner_is_reminded_once_after_five_days_and_what_nobody_answers_expires_after_eight() {
        passes(Duration.ofDays(5).minusMillis(1));
        assertThat(exchange.templates(sent)).containsExactly("referral-received");

        passes(Duration.ofDays(5));
        passes(Duration.ofDays(6));
        assertThat(exchange.templates(sent))
                .containsExactly("referral-received", "referral-reminder");
        assertThat(exchange.letters(sent).getLast().notAfter()).isEqualTo(start.plus(Clock.ANSWER));

        passes(Duration.ofDays(8));
        passes(Duration.ofDays(9));

        var expired = exchange.now(sent);
        assertThat(expired.state()).isEqualTo(ReferralState.EXPIRED);
        assertThat(exchange.referrals.told).containsOnlyOnce(ReferralFact.of(expired));
        assertThat(exchange.templates(sent))
                .containsExactly("referral-received", "referral-reminder", "referral-news");
        assertThat(exchange.letters(sent).getLast().recipients().getFirst().address())
                .isEqualTo("claire@cluny.example");
    }

    @Test
    void who_answered_is_not_reminded() {
        exchange.says(sent, RESTOS, Answer.ACCEPT);

        passes(Duration.ofDays(5));
        passes(Duration.ofDays(8));

        assertThat(exchange.templates(sent)).doesNotContain("referral-reminder");
        assertThat(exchange.now(sent).state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void whose_turn_it_is_is_reminded() {
        exchange.says(sent, RESTOS, Answer.PROPOSE);

        passes(Duration.ofDays(5));

        var reminder = exchange.letters(sent).getLast();
        assertThat(reminder.template()).isEqualTo("referral-reminder");
        assertThat(reminder.recipients().getFirst().address()).isEqualTo("claire@cluny.example");
    }

    @Test
    void a_partner_of_no_address_is_not_reminded_and_the_referral_expires_all_the_same() {
        var towards = new Towards(null, ReferralFixtures.RESTOS, null);
        var draft = Exchange.draft(ReferralFixtures.CCAS);
        var mute = exchange.send.send(ReferralFixtures.newId(), draft, towards, null);

        exchange.itIs(start.plus(Duration.ofDays(5)));
        exchange.due.run(mute.id().value());
        assertThat(exchange.now(mute).course()).isEqualTo(mute.course());
        exchange.itIs(start.plus(Duration.ofDays(8)));
        exchange.due.run(mute.id().value());

        assertThat(exchange.now(mute).state()).isEqualTo(ReferralState.EXPIRED);
        assertThat(exchange.letters(mute)).isEmpty();
    }

    @Test
    void a_new_link_goes_to_the_address_on_record_for_eight_days_and_the_wait_begins_again() {
        passes(Duration.ofDays(5));
        passes(Duration.ofDays(8));
        passes(Duration.ofDays(12));

        exchange.renew.byLink(sent.id());
        exchange.renew.byLink(sent.id());

        var letter = exchange.letters(sent).getLast();
        assertThat(exchange.templates(sent)).containsOnlyOnce("referral-link");
        assertThat(letter.recipients().getFirst().address()).isEqualTo("restos@exemple.example");
        assertThat(String.valueOf(letter.recipients().getFirst().model().get("link")))
                .endsWith(start.plus(Duration.ofDays(20)).toString());
        var awake = exchange.now(sent);
        assertThat(awake.state()).isEqualTo(ReferralState.SENT);
        assertThat(awake.clock().expiresAt()).isEqualTo(start.plus(Duration.ofDays(20)));
        passes(Duration.ofDays(20));
        assertThat(exchange.now(sent).state()).isEqualTo(ReferralState.EXPIRED);
    }

    @Test
    void where_nothing_may_be_sent_asking_for_a_link_changes_nothing() {
        exchange.says(sent, HOUSE, Answer.WITHDRAW);
        var withdrawn = exchange.now(sent);
        exchange.itIs(start.plus(HOUR));

        exchange.renew.byLink(sent.id());

        assertThat(exchange.now(sent)).isEqualTo(withdrawn);
        assertThat(exchange.templates(sent)).doesNotContain("referral-link");
    }

    @Test
    void the_house_gives_a_first_or_a_better_address() {
        var towards = new Towards(null, ReferralFixtures.RESTOS, null);
        var draft = Exchange.draft(ReferralFixtures.HOUSE);
        var mute = exchange.send.send(ReferralFixtures.newId(), draft, towards, null);
        assertThat(mute.isTodo()).isTrue();
        assertThatThrownBy(() -> exchange.renew.byHouse(mute.id(), null))
                .isInstanceOfSatisfying(
                        ReferralRefused.class,
                        it -> assertThat(it.code()).isEqualTo("referral-no-address"));

        var told = exchange.renew.byHouse(mute.id(), "accueil@restos.example");

        assertThat(told.isTodo()).isFalse();
        assertThat(exchange.letters(mute).getLast().recipients().getFirst().address())
                .isEqualTo("accueil@restos.example");
    }

    @Test
    void after_the_date_who_came_is_honoured_and_who_did_not_is_not() {
        var date = exchange.date(3);
        var came = seated(date, Attendance.CAME);
        var absent = seated(date, Attendance.ABSENT);
        var unknown = seated(date, null);

        exchange.itIs(OVER.plus(Duration.ofDays(1)).minusMillis(1));
        look(came);
        assertThat(exchange.now(came).state()).isEqualTo(ReferralState.ACCEPTED);
        exchange.itIs(OVER.plus(Duration.ofDays(1)));
        look(came);
        look(absent);
        look(unknown);

        assertThat(exchange.now(came).state()).isEqualTo(ReferralState.HONOURED);
        assertThat(exchange.now(absent).state()).isEqualTo(ReferralState.MISSED);
        assertThat(exchange.now(absent).course().reason()).contains(Reason.DID_NOT_COME);
        assertThat(exchange.now(unknown).isTodo()).isTrue();
    }

    @Test
    void a_person_excused_or_a_date_called_off_is_missed_for_that_reason() {
        var date = exchange.date(2);
        var excused = seated(date, Attendance.EXCUSED);
        var off = seated(date, null);
        exchange.itIs(OVER.plus(Duration.ofDays(1)));
        look(excused);
        exchange.hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 2);
        look(off);

        assertThat(exchange.now(excused).course().reason()).contains(Reason.DECLINED_BY_PERSON);
        assertThat(exchange.now(off).course().reason()).contains(Reason.DATE_OFF);
    }

    @Test
    void a_date_that_was_moved_is_waited_for() {
        var date = exchange.date(2);
        var seated = seated(date, Attendance.CAME);
        var waiting = exchange.sendTo(exchange.date(0), ReferralFixtures.CCAS);
        var later = Hall.STARTS.plus(Duration.ofDays(7));
        exchange.hall.change(date, later, OccurrenceState.SCHEDULED, 2);
        exchange.itIs(OVER.plus(Duration.ofDays(1)));

        look(seated);
        look(waiting);

        assertThat(exchange.now(seated).state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(exchange.now(seated).dueAt())
                .isEqualTo(later.plus(Duration.ofHours(4)).plus(Duration.ofDays(1)));
        assertThat(exchange.now(waiting).state()).isEqualTo(ReferralState.EXPIRED);
    }

    private Referral seated(String date, @Nullable Attendance attendance) {
        var sent = exchange.sendTo(date, ReferralFixtures.CCAS);
        assertThat(sent.state()).isEqualTo(ReferralState.ACCEPTED);
        exchange.hall.bookings.attend(sent.id().value(), attendance);
        return sent;
    }

    private void look(Referral referral) {
        exchange.due.run(referral.id().value());
    }

    private void passes(Duration since) {
        exchange.itIs(start.plus(since));
        exchange.due.run(sent.id().value());
    }
}
