package fr.parvis.notifications.delivery;

import static fr.parvis.notifications.delivery.Sample.NOON;
import static fr.parvis.notifications.delivery.Sample.leaseOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Patience PATIENCE =
            new Patience(List.of(Duration.ofSeconds(5), Duration.ofMinutes(1)));

    private final Delivery sending = Sample.planned("zoe").claimed(leaseOf("a"), NOON);

    @Test
    void one_that_was_taken_is_sent_and_tells_it() {
        var sent = sending.tried(new Outcome.Taken("250 ok"), PATIENCE, NOON);

        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(sent.lease()).isNull();
        assertThat(sent.fact())
                .contains(
                        new DeliverySent(
                                sent.id(),
                                "message-CALL",
                                "asking-zoe",
                                new SubjectRef("call", "call-1"),
                                DeliveryState.SENT,
                                1,
                                3));
    }

    @Test
    void one_refused_for_good_fails_at_once_without_saying_the_address() {
        var answer = "550 5.1.1 <zoe@exemple.example> unknown";

        var failed = sending.tried(new Outcome.Refused(answer), PATIENCE, NOON);

        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.lastAnswer()).isEqualTo(answer);
        assertThat(failed.fact().map(fact -> ((DeliveryFailed) fact).lastAnswer()))
                .contains("550 5.1.1 … unknown");
    }

    @Test
    void pauses_grow_and_after_the_last_try_it_fails_with_the_far_ends_words() {
        var later = new Outcome.Later("451 later");

        var first = sending.tried(later, PATIENCE, NOON);
        var second = first.claimed(leaseOf("a"), NOON).tried(later, PATIENCE, NOON);
        var third = second.claimed(leaseOf("a"), NOON).tried(later, PATIENCE, NOON);

        assertThat(first.state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(first.dueAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(second.dueAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(third.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(third.attempts()).isEqualTo(3);
        assertThat(third.lastAnswer()).isEqualTo("451 later");
    }

    @Test
    void a_connection_that_never_opened_burns_no_try() {
        var away = sending.tried(new Outcome.Unreachable("away"), PATIENCE, NOON);

        assertThat(away.state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(away.attempts()).isZero();
        assertThat(away.dueAt()).isAfter(NOON);
    }

    @Test
    void one_cut_after_the_last_dot_is_tried_once_more_only() {
        var cut = new Outcome.Cut("[EOF]");

        var unknown = sending.tried(cut, PATIENCE, NOON);
        var again = unknown.claimed(leaseOf("b"), NOON).tried(cut, PATIENCE, NOON);

        assertThat(unknown.state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unknown.id()).isEqualTo(sending.id());
        assertThat(again.state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void one_in_doubt_stays_in_doubt_while_the_far_end_is_away() {
        var unknown = sending.tried(new Outcome.Cut("[EOF]"), PATIENCE, NOON);

        var away =
                unknown.claimed(leaseOf("b"), NOON)
                        .tried(new Outcome.Unreachable("away"), PATIENCE, NOON);

        assertThat(away.state()).isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    void one_that_was_sent_may_come_back() {
        var bounced =
                sending.tried(new Outcome.Taken("250 ok"), PATIENCE, NOON)
                        .bounced("5.2.2 full", NOON);

        assertThat(bounced.state()).isEqualTo(DeliveryState.BOUNCED);
        assertThat(bounced.fact()).containsInstanceOf(DeliveryBounced.class);
    }

    @Test
    void only_a_failed_one_is_tried_anew_and_the_refusal_names_the_present_state() {
        var sent = sending.tried(new Outcome.Taken("250 ok"), PATIENCE, NOON);

        assertThatThrownBy(() -> sent.retried(NOON))
                .isInstanceOf(DeliveryStateRefuses.class)
                .hasMessageContaining("envoyé");
    }

    @Test
    void one_that_is_sent_cannot_be_claimed() {
        var sent = sending.tried(new Outcome.Taken("250 ok"), PATIENCE, NOON);

        assertThatThrownBy(() -> sent.claimed(leaseOf("a"), NOON))
                .isInstanceOf(DeliveryStateRefuses.class);
    }

    @Test
    void what_others_are_told_of_a_failure_names_no_address_and_no_number() {
        var answer = "550 5.1.1 jeanne@exemple.example, +33612345678, 0612345678";

        var failed = sending.tried(new Outcome.Refused(answer), PATIENCE, NOON);

        assertThat(failed.fact())
                .hasValueSatisfying(
                        fact ->
                                assertThat(((DeliveryFailed) fact).lastAnswer())
                                        .isEqualTo("550 5.1.1 …, …, …"));
    }
}
