package fr.parvis.actions.proposal;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of dates to be agreed does; each implementation runs it. */
public interface DateProposalsContract {

    Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    DateProposals proposals();

    @Test
    default void what_is_proposed_is_found_by_its_action_the_last_begun_first() {
        inClunisois(
                () -> {
                    var action = new ActionId(UUID.randomUUID().toString());
                    var first = added("1-" + UUID.randomUUID(), action);
                    var second = added("2-" + UUID.randomUUID(), action);

                    assertThat(proposals().of(action)).containsExactly(second, first);
                    assertThat(proposals().byId(first.id())).contains(first);
                    assertThat(proposals().add(first, first.told())).isFalse();
                });
    }

    @Test
    default void of_two_answers_to_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var proposal =
                            added(
                                    UUID.randomUUID().toString(),
                                    new ActionId(UUID.randomUUID().toString()));
                    var agreed = proposal.agree(Side.PARTNER, NOW);
                    var refused = proposal.refuse("trop tôt", NOW);

                    assertThat(proposals().save(agreed, agreed.told())).isTrue();
                    assertThat(proposals().save(refused, refused.told())).isFalse();
                    assertThat(proposals().byId(proposal.id())).contains(agreed);
                });
    }

    @Test
    default void who_is_to_answer_finds_it_until_it_is_answered() {
        inClunisois(
                () -> {
                    var proposal =
                            added(
                                    UUID.randomUUID().toString(),
                                    new ActionId(UUID.randomUUID().toString()));
                    assertThat(proposals().waitingFor(Side.PARTNER, 500)).contains(proposal);
                    assertThat(proposals().waitingFor(Side.HOUSE, 500)).doesNotContain(proposal);

                    var agreed = proposal.agree(Side.PARTNER, NOW);
                    proposals().save(agreed, agreed.told());

                    assertThat(proposals().waitingFor(Side.PARTNER, 500))
                            .noneMatch(it -> it.id().equals(proposal.id()));
                });
    }

    private DateProposal added(String id, ActionId action) {
        var proposal =
                DateProposal.propose(
                        id,
                        action,
                        new PartnerRef("Restos du Cœur", null),
                        new Offer(Side.HOUSE, threeHours("2027-03-06T09:00"), "Bonjour", NOW));
        assertThat(proposals().add(proposal, proposal.told())).isTrue();
        return proposal;
    }
}
