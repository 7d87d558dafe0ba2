package fr.parvis.actions.proposal;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.occurrence.CheckOccurrence;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.proposal.DateFact.DateAgreed;
import fr.parvis.actions.proposal.DateFact.DateProposed;
import fr.parvis.actions.proposal.DateFact.DateRefused;
import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerProposalTest {

    private static final Period THURSDAY = threeHours("2027-03-04T09:00");
    private static final Period FRIDAY = threeHours("2027-03-05T14:00");

    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryDateProposals proposals = new InMemoryDateProposals();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private Instant now = Instant.parse("2027-02-01T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final ProposeDate propose = new ProposeDate(proposals, actions, clock);
    private final AnswerProposal answer = new AnswerProposal(proposals, propose, clock);
    private final PlanAgreed plan =
            new PlanAgreed(
                    proposals,
                    new ScheduleOccurrences(actions, occurrences, new CheckOccurrence(clock)));
    private final Action action = ActionFixtures.aDraft(Plans.aPermanence());
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void with_a_partner() {
        inClunisois(() -> actions.add(action, action.changed()));
    }

    @Test
    void a_date_that_the_partner_accepts_enters_the_planning_once() {
        proposed(Side.HOUSE);

        var agreed = inClunisois(() -> answer.agree(id, 1, Side.PARTNER));
        inClunisois(() -> plan.plan(id));
        inClunisois(() -> plan.plan(id));

        assertThat(agreed.state()).isEqualTo(ProposalState.AGREED);
        assertThat(agreed.turn()).isNull();
        assertThat(inClunisois(() -> occurrences.ofAction(action.id())))
                .extracting(it -> it.id().value(), Occurrence::period)
                .containsExactly(tuple(id, THURSDAY));
        assertThat(proposals.told)
                .extracting(Object::getClass)
                .<Class<?>>containsExactly(DateProposed.class, DateAgreed.class);
    }

    @Test
    void a_date_that_is_not_agreed_enters_no_planning() {
        proposed(Side.HOUSE);

        inClunisois(() -> plan.plan(id));
        inClunisois(() -> answer.refuse(id, 1, "travaux"));
        inClunisois(() -> plan.plan(id));

        assertThat(inClunisois(() -> occurrences.ofAction(action.id()))).isEmpty();
        assertThat(proposals.told.getLast()).isInstanceOf(DateRefused.class);
        assertThat(proposals.told.toString()).doesNotContain("travaux");
    }

    @Test
    void another_date_is_for_the_other_side_to_answer() {
        proposed(Side.HOUSE);

        var other = inClunisois(() -> answer.offerOther(id, 1, Side.PARTNER, FRIDAY, "plutôt"));

        assertThat(other.state()).isEqualTo(ProposalState.OTHER_PROPOSED);
        assertThat(other.turn()).isEqualTo(Side.HOUSE);
        assertThat(other.period()).isEqualTo(FRIDAY);
        assertThat(code(() -> answer.agree(id, 2, Side.PARTNER))).isEqualTo("not-your-turn");
        assertThat(inClunisois(() -> answer.agree(id, 2, Side.HOUSE)).period()).isEqualTo(FRIDAY);
    }

    @Test
    void nobody_answers_their_own_date_but_may_take_it_back() {
        proposed(Side.PARTNER);

        assertThat(code(() -> answer.agree(id, 1, Side.PARTNER))).isEqualTo("not-your-turn");
        assertThat(code(() -> answer.offerOther(id, 1, Side.PARTNER, FRIDAY, null)))
                .isEqualTo("not-your-turn");
        assertThat(inClunisois(() -> answer.refuse(id, 1, null)).state())
                .isEqualTo(ProposalState.REFUSED);
    }

    @Test
    void an_answer_to_what_was_not_read_is_refused_and_the_same_twice_changes_nothing() {
        proposed(Side.HOUSE);
        inClunisois(() -> answer.offerOther(id, 1, Side.PARTNER, FRIDAY, null));

        assertThat(code(() -> answer.agree(id, 1, Side.HOUSE))).isEqualTo("proposal-changed");
        var first = inClunisois(() -> answer.agree(id, 2, Side.HOUSE));
        assertThat(inClunisois(() -> answer.agree(id, 2, Side.HOUSE))).isEqualTo(first);
        assertThat(code(() -> answer.refuse(id, 3, null))).isEqualTo("proposal-closed");
    }

    @Test
    void a_date_that_is_over_is_agreed_no_more() {
        proposed(Side.HOUSE);
        now = THURSDAY.endsAt();

        assertThat(code(() -> answer.agree(id, 1, Side.PARTNER))).isEqualTo("proposal-over");
    }

    @Test
    void only_a_partner_of_the_action_is_asked_and_only_for_a_time_that_can_be() {
        assertThat(code(() -> propose("Mission locale", THURSDAY))).isEqualTo("not-a-partner");
        assertThat(code(() -> propose("Restos du Cœur", threeHours("2027-01-04T09:00"))))
                .isEqualTo("in-the-past");
        assertThat(code(() -> propose("Restos du Cœur", threeHours("2031-01-04T09:00"))))
                .isEqualTo("too-far");
        assertThat(
                        code(
                                () ->
                                        propose(
                                                "Restos du Cœur",
                                                new Period(FRIDAY.endsAt(), FRIDAY.endsAt()))))
                .isEqualTo("before-start");
        assertThat(
                        code(
                                () ->
                                        propose(
                                                "Restos du Cœur",
                                                new Period(THURSDAY.startsAt(), FRIDAY.endsAt()))))
                .isEqualTo("too-long");
        assertThat(proposals.told).isEmpty();
    }

    @Test
    void an_action_called_off_meanwhile_gets_no_date() {
        proposed(Side.HOUSE);
        inClunisois(() -> answer.agree(id, 1, Side.PARTNER));
        var off = action.cancel("neige");
        inClunisois(() -> actions.save(off, off.changed()));

        inClunisois(() -> plan.plan(id));

        assertThat(inClunisois(() -> occurrences.ofAction(action.id()))).isEmpty();
    }

    @Test
    void twenty_dates_are_enough() {
        proposed(Side.HOUSE);
        Side turn = Side.PARTNER;
        for (int version = 1; version < 20; version++) {
            offer(version, turn);
            turn = turn.other();
        }
        Side last = turn;

        assertThatThrownBy(() -> offer(20, last)).isInstanceOf(ProposalRefused.class);
    }

    private void offer(int version, Side by) {
        inClunisois(() -> answer.offerOther(id, version, by, FRIDAY, null));
    }

    private void proposed(Side by) {
        inClunisois(
                () ->
                        propose.propose(
                                id,
                                action.id(),
                                it -> it.name().equals("Restos du Cœur"),
                                by,
                                THURSDAY,
                                null));
    }

    private DateProposal propose(String partner, Period period) {
        return propose.propose(
                UUID.randomUUID().toString(),
                action.id(),
                it -> it.name().equals(partner),
                Side.HOUSE,
                period,
                null);
    }

    private static String code(Supplier<?> work) {
        try {
            inClunisois(work);
        } catch (Refusal refused) {
            return refused.code();
        }
        throw new AssertionError("It was done");
    }
}
