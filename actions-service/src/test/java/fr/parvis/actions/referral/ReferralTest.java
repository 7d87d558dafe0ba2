package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.ReferralFixtures.CCAS;
import static fr.parvis.actions.referral.ReferralFixtures.HOUSE;
import static fr.parvis.actions.referral.ReferralFixtures.MONDAY;
import static fr.parvis.actions.referral.ReferralFixtures.RESTOS;
import static fr.parvis.actions.referral.ReferralFixtures.UFC;
import static fr.parvis.actions.referral.ReferralFixtures.inbound;
import static fr.parvis.actions.referral.ReferralFixtures.newId;
import static fr.parvis.actions.referral.ReferralFixtures.outbound;
import static fr.parvis.actions.referral.ReferralFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final String DATE = "0199f3a0-0000-7000-8000-00000000000e";
    private static final Instant THE_DAY = MONDAY.plus(Duration.ofDays(1));

    private final Referral sent = outbound();
    private final Referral accepted = sent.accept(step(Kind.ACCEPTED, Side.RECEIVER, null));
    private final Referral toDate = inbound(newId(), DATE, CCAS);

    @Test
    void the_receiver_answers_first_and_the_sender_does_not() {
        assertThat(sent.turn()).isEqualTo(Side.RECEIVER);
        assertThat(accepted.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThatThrownBy(() -> sent.accept(step(Kind.ACCEPTED, Side.SENDER, null)))
                .isInstanceOf(ReferralRefused.class)
                .hasMessage("Cette orientation attend une réponse de l’autre côté.");
    }

    @Test
    void a_proposal_hands_the_answer_to_the_other_side_for_eight_more_days() {
        var proposed = sent.propose(step(Kind.PROPOSED, Side.RECEIVER, null));

        assertThat(proposed.turn()).isEqualTo(Side.SENDER);
        assertThat(proposed.clock().expiresAt())
                .isEqualTo(MONDAY.plusSeconds(60).plus(Clock.ANSWER));
        assertThatThrownBy(() -> proposed.accept(step(Kind.ACCEPTED, Side.RECEIVER, null)))
                .isInstanceOf(ReferralRefused.class);
        assertThat(proposed.accept(step(Kind.ACCEPTED, Side.SENDER, null)).state())
                .isEqualTo(ReferralState.ACCEPTED);
        assertThat(proposed.propose(step(Kind.PROPOSED, Side.SENDER, null)).turn())
                .isEqualTo(Side.RECEIVER);
    }

    @Test
    void nobody_proposes_for_ever() {
        var proposed = sent;
        for (int step = 1; step < 60; step++) {
            proposed = proposed.propose(step(Kind.PROPOSED, proposed.turn(), null));
        }
        var last = proposed;

        assertThatThrownBy(() -> last.propose(step(Kind.PROPOSED, last.turn(), null)))
                .isInstanceOf(ReferralRefused.class);
    }

    @Test
    void a_partner_may_think_better_of_a_no_and_say_no_after_a_yes() {
        var refused = accepted.refuse(step(Kind.REFUSED, Side.RECEIVER, Reason.NO_PLACE));

        assertThat(refused.course().reason()).contains(Reason.NO_PLACE);
        assertThat(refused.accept(step(Kind.ACCEPTED, Side.RECEIVER, null)).state())
                .isEqualTo(ReferralState.ACCEPTED);
        assertThatThrownBy(() -> refused.refuse(step(Kind.REFUSED, Side.RECEIVER, null)))
                .hasMessage("Cette orientation est déjà refusée.");
        var noDate = toDate.refuse(step(Kind.REFUSED, Side.RECEIVER, Reason.NO_PLACE));
        assertThatThrownBy(() -> noDate.accept(step(Kind.ACCEPTED, Side.RECEIVER, null)))
                .isInstanceOf(ReferralRefused.class);
    }

    @Test
    void whether_the_person_was_received_may_be_said_again_the_other_way() {
        var missed = accepted.miss(step(Kind.MISSED, Side.RECEIVER, Reason.DID_NOT_COME));
        var honoured = missed.honour(step(Kind.HONOURED, Side.RECEIVER, null));

        assertThat(missed.state()).isEqualTo(ReferralState.MISSED);
        assertThat(honoured.state()).isEqualTo(ReferralState.HONOURED);
        assertThat(honoured.miss(step(Kind.MISSED, Side.RECEIVER, Reason.OTHER)).state())
                .isEqualTo(ReferralState.MISSED);
        assertThatThrownBy(() -> sent.miss(step(Kind.MISSED, Side.RECEIVER, Reason.OTHER)))
                .isInstanceOf(ReferralRefused.class);
        assertThatThrownBy(() -> honoured.withdraw(step(Kind.WITHDRAWN, Side.SENDER, null)))
                .hasMessage("La personne a déjà été reçue.");
    }

    @Test
    void nobody_was_received_on_a_date_that_has_not_begun() {
        var early = Step.byItself(THE_DAY.minusMillis(1), Kind.HONOURED);

        assertThatThrownBy(() -> toDate.honour(early))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("pas encore commencé");
        assertThat(toDate.honour(Step.byItself(THE_DAY, Kind.HONOURED)).state())
                .isEqualTo(ReferralState.HONOURED);
    }

    @Test
    void what_is_withdrawn_is_over() {
        var back = sent.withdraw(step(Kind.WITHDRAWN, Side.SENDER, null));

        assertThat(back.state().isOff()).isTrue();
        assertThat(back.dueAt()).isNull();
        assertThatThrownBy(() -> back.renew(MONDAY, "a@b.example"))
                .hasMessage("Cette orientation a été retirée.");
        assertThatThrownBy(() -> back.expire(MONDAY)).isInstanceOf(ReferralRefused.class);
        assertThatThrownBy(() -> back.honour(step(Kind.HONOURED, Side.RECEIVER, null)))
                .isInstanceOf(ReferralRefused.class);
    }

    @Test
    void the_house_has_to_do_what_waits_for_it_and_nothing_else() {
        var proposed = sent.propose(step(Kind.PROPOSED, Side.RECEIVER, null));
        var withoutAddress =
                Referral.send(
                        newId(),
                        new Draft(HOUSE, "Claire", ReferralFixtures.MATTER, MONDAY),
                        Destination.partner(RESTOS, "Restos", null),
                        sent.clock(),
                        MONDAY);

        assertThat(sent.isTodo()).isFalse();
        assertThat(proposed.isTodo()).isTrue();
        assertThat(toDate.isTodo()).isTrue();
        assertThat(toDate.queued().isTodo()).isFalse();
        assertThat(withoutAddress.isTodo()).isTrue();
        assertThat(accepted.isTodo()).isFalse();
        assertThat(outbound(newId(), CCAS).propose(step(Kind.PROPOSED, Side.RECEIVER, null)))
                .satisfies(it -> assertThat(it.isTodo()).isFalse());
    }

    @Test
    void a_place_answers_by_itself_and_a_place_waited_for_is_not_promised_by_hand() {
        var waiting = toDate.queued();
        var seated = waiting.seated(MONDAY);

        assertThat(waiting.place()).isEqualTo(Standing.WAITING);
        assertThat(waiting.queued()).isSameAs(waiting);
        assertThatThrownBy(() -> waiting.accept(step(Kind.ACCEPTED, Side.RECEIVER, null)))
                .isInstanceOf(ReferralRefused.class);
        assertThatThrownBy(() -> waiting.propose(step(Kind.PROPOSED, Side.RECEIVER, null)))
                .isInstanceOf(ReferralRefused.class);
        assertThat(seated.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(seated.place()).isEqualTo(Standing.BOOKED);
        assertThat(seated.seated(MONDAY)).isSameAs(seated);
        assertThat(seated.queued()).isSameAs(seated);
    }

    @Test
    void an_answer_is_awaited_eight_days_and_never_beyond_the_date() {
        assertThat(sent.clock().remindAt()).isEqualTo(MONDAY.plus(Duration.ofDays(5)));
        assertThat(sent.clock().expiresAt()).isEqualTo(MONDAY.plus(Duration.ofDays(8)));
        assertThat(sent.dueAt()).isEqualTo(sent.clock().remindAt());
        assertThat(toDate.clock().expiresAt()).isEqualTo(toDate.to().endsAt());
        assertThat(toDate.clock().remindAt()).isNull();
        assertThat(sent.remind(MONDAY, true).dueAt()).isEqualTo(sent.clock().expiresAt());
        assertThat(sent.remind(MONDAY, false).course()).isEqualTo(sent.course());
    }

    @Test
    void a_link_is_renewed_once_an_hour_at_most_and_never_for_somebody_forgotten() {
        var hour = MONDAY.plus(Duration.ofHours(1));
        var renewed = sent.renew(hour, "restos@exemple.example");

        assertThat(sent.isRenewable(hour.minusMillis(1))).isFalse();
        assertThat(sent.isRenewable(hour)).isTrue();
        assertThat(renewed.isRenewable(hour)).isFalse();
        assertThat(sent.forget().isRenewable(hour)).isFalse();
        assertThat(toDate.isRenewable(hour)).isFalse();
        assertThatThrownBy(() -> sent.forget().renew(hour, "a@b.example"))
                .isInstanceOf(ReferralRefused.class);
    }

    @Test
    void a_new_link_wakes_what_had_expired_and_leaves_what_was_answered() {
        var end = MONDAY.plus(Clock.ANSWER);
        var awake = sent.expire(end).renew(end, "autre@exemple.example");

        assertThat(awake.state()).isEqualTo(ReferralState.SENT);
        assertThat(awake.to().email()).isEqualTo("autre@exemple.example");
        assertThat(awake.clock().expiresAt()).isEqualTo(end.plus(Clock.ANSWER));
        assertThat(accepted.renew(end, "restos@exemple.example").state())
                .isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void how_to_reach_the_person_is_entrusted_to_who_accepted() {
        assertThat(sent.isEntrusted()).isFalse();
        assertThat(accepted.isEntrusted()).isTrue();
        assertThat(accepted.miss(step(Kind.MISSED, Side.RECEIVER, Reason.OTHER)).isEntrusted())
                .isTrue();
        assertThat(sent.involves(RESTOS)).isTrue();
        assertThat(toDate.involves(UFC)).isTrue();
        assertThat(sent.involves(UFC)).isFalse();
        assertThat(sent.involves(null)).isFalse();
    }

    @Test
    void who_is_forgotten_leaves_what_became_of_it_and_no_word_of_theirs() {
        var forgotten = accepted.forget();

        assertThat(forgotten.matter()).isNull();
        assertThat(forgotten.from().email()).isNull();
        assertThat(forgotten.to().email()).isNull();
        assertThat(forgotten.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(forgotten.course().steps()).allMatch(it -> it.words() == null);
        assertThat(forgotten.course().steps()).hasSameSizeAs(accepted.course().steps());
    }

    @Test
    void it_grows_old_from_its_date_or_its_last_step() {
        assertThat(sent.agesFrom()).isEqualTo(sent.clock().expiresAt());
        assertThat(accepted.agesFrom()).isEqualTo(accepted.course().last().at());
        assertThat(toDate.accept(step(Kind.ACCEPTED, Side.RECEIVER, null)).agesFrom())
                .isEqualTo(toDate.to().endsAt());
    }

    @Test
    void whether_the_person_came_is_looked_at_the_day_after_the_date() {
        var yes = toDate.accept(step(Kind.ACCEPTED, Side.RECEIVER, null));
        var end = Objects.requireNonNull(toDate.to().endsAt());

        assertThat(yes.dueAt()).isEqualTo(end.plus(Duration.ofDays(1)));
        assertThat(yes.unclear().dueAt()).isNull();
        assertThat(yes.unclear().isTodo()).isTrue();
        assertThat(accepted.dueAt()).isNull();
    }

    @Test
    void places_are_held_for_a_partner_under_its_id_or_its_name_however_typed() {
        assertThat(CCAS.isCalled(UFC)).isTrue();
        assertThat(CCAS.isCalled("ccas DE cluny")).isTrue();
        assertThat(CCAS.isCalled("CCAS de Mâcon")).isFalse();
    }
}
