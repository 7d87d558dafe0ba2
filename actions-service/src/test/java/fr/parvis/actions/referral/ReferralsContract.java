package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.ReferralFixtures.CCAS;
import static fr.parvis.actions.referral.ReferralFixtures.HOUSE;
import static fr.parvis.actions.referral.ReferralFixtures.JEANNE;
import static fr.parvis.actions.referral.ReferralFixtures.MONDAY;
import static fr.parvis.actions.referral.ReferralFixtures.UFC;
import static fr.parvis.actions.referral.ReferralFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.referral.Referrals.Wanted;
import fr.parvis.actions.referral.Referrals.Way;
import fr.parvis.actions.referral.Step.Kind;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of referrals does; each implementation runs it. */
public interface ReferralsContract {

    Referrals referrals();

    @Test
    default void all_that_is_known_of_a_referral_is_found_again() {
        inClunisois(
                () -> {
                    var sent = added(ReferralFixtures.outbound());
                    var refused = sent.refuse(step(Kind.REFUSED, Side.RECEIVER, Reason.NO_PLACE));

                    assertThat(referrals().add(sent, List.of())).isFalse();
                    assertThat(referrals().save(refused, List.of())).isTrue();
                    assertThat(referrals().byId(sent.id())).contains(refused);
                });
    }

    @Test
    default void of_two_answers_given_at_once_the_first_stands() {
        inClunisois(
                () -> {
                    var sent = added(ReferralFixtures.outbound());
                    var yes = sent.accept(step(Kind.ACCEPTED, Side.RECEIVER, null));
                    var back = sent.withdraw(step(Kind.WITHDRAWN, Side.SENDER, null));

                    assertThat(referrals().save(yes, List.of())).isTrue();
                    assertThat(referrals().save(back, List.of())).isFalse();
                    assertThat(referrals().byId(sent.id())).contains(yes);
                });
    }

    @Test
    default void they_are_listed_the_latest_first_by_way_state_date_and_what_is_to_do() {
        inClunisois(
                () -> {
                    var date = UUID.randomUUID().toString();
                    var first = added(ReferralFixtures.inbound(numbered(date, 1), date, HOUSE));
                    var second = added(ReferralFixtures.inbound(numbered(date, 2), date, CCAS));
                    var yes = second.accept(step(Kind.ACCEPTED, Side.RECEIVER, null));
                    referrals().save(yes, List.of());

                    assertThat(of(null, date, false)).containsExactly(yes, first);
                    assertThat(of(ReferralState.SENT, date, false)).containsExactly(first);
                    assertThat(of(null, date, true)).containsExactly(first);
                    assertThat(
                                    referrals()
                                            .latestFirst(
                                                    new Wanted(null, null, false, date, null),
                                                    yes.id(),
                                                    5))
                            .containsExactly(first);
                    assertThat(referrals().count(new Wanted(null, Way.OUTBOUND, false, date, null)))
                            .isZero();
                });
    }

    @Test
    default void a_partner_s_are_those_that_it_sends_or_receives() {
        inClunisois(
                () -> {
                    var date = UUID.randomUUID().toString();
                    var its = added(ReferralFixtures.inbound(numbered(date, 1), date, CCAS));
                    added(ReferralFixtures.inbound(numbered(date, 2), date, HOUSE));

                    assertThat(
                                    referrals()
                                            .latestFirst(
                                                    new Wanted(null, null, false, date, UFC),
                                                    null,
                                                    5))
                            .containsExactly(its);
                });
    }

    @Test
    default void a_person_is_found_by_address_or_phone_until_forgotten() {
        inClunisois(
                () -> {
                    var sent = added(ReferralFixtures.outbound());

                    assertThat(referrals().ofPerson(JEANNE.email(), JEANNE.phone()))
                            .containsOnlyOnce(sent);
                    assertThat(referrals().ofPerson(null, JEANNE.phone())).contains(sent);
                    referrals().save(sent.forget(), List.of());
                    assertThat(referrals().ofPerson(JEANNE.email(), null)).doesNotContain(sent);
                    assertThat(referrals().byId(sent.id())).contains(sent.forget());
                });
    }

    @Test
    default void what_is_over_grows_old() {
        inClunisois(
                () -> {
                    var sent = added(ReferralFixtures.outbound());
                    var end = MONDAY.plus(Clock.ANSWER);

                    assertThat(referrals().agedBefore(end, 500)).doesNotContain(sent);
                    assertThat(referrals().agedBefore(end.plus(Duration.ofMillis(1)), 500))
                            .contains(sent);
                    referrals().save(sent.forget(), List.of());
                    assertThat(referrals().agedBefore(end.plusSeconds(60), 500))
                            .noneMatch(it -> it.id().equals(sent.id()));
                });
    }

    private List<Referral> of(@Nullable ReferralState state, String date, boolean todo) {
        return referrals().latestFirst(new Wanted(state, Way.INBOUND, todo, date, null), null, 5);
    }

    /** Nobody is told: the service would refuse it, as there is no such date. */
    private Referral added(Referral referral) {
        assertThat(referrals().add(referral, List.of())).isTrue();
        return referral;
    }

    private static ReferralId numbered(String base, int number) {
        return new ReferralId(base.substring(0, 35) + number);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
