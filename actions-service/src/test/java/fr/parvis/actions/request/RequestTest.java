package fr.parvis.actions.request;

import static fr.parvis.actions.request.RequestFixtures.MONDAY;
import static fr.parvis.actions.request.RequestFixtures.aRequest;
import static fr.parvis.actions.request.RequestFixtures.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Instant IN_TIME = MONDAY.plus(Duration.ofDays(10));
    private static final Instant TOO_LATE = IN_TIME.plusSeconds(1);

    private final Request request = aRequest(MONDAY);

    @Test
    void an_answer_on_the_last_promised_moment_is_in_time_and_one_second_after_is_not() {
        assertThat(request.accept(anAnswer(IN_TIME)).isLate(TOO_LATE)).isFalse();
        assertThat(request.accept(anAnswer(TOO_LATE)).isLate(TOO_LATE)).isTrue();
    }

    @Test
    void a_request_left_without_answer_becomes_late() {
        assertThat(request.isLate(IN_TIME)).isFalse();
        assertThat(request.isLate(TOO_LATE)).isTrue();
        assertThat(request.plan("action").isLate(TOO_LATE)).isFalse();
    }

    @Test
    void it_is_answered_once() {
        var accepted = request.accept(anAnswer(IN_TIME));

        assertThat(accepted.state()).isEqualTo(RequestState.ACCEPTED);
        assertThatThrownBy(() -> accepted.decline(anAnswer(IN_TIME)))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("Cette demande est déjà acceptée.");
        assertThatThrownBy(() -> request.decline(anAnswer(IN_TIME)).accept(anAnswer(IN_TIME)))
                .hasMessage("Cette demande est déjà refusée.");
    }

    @Test
    void it_becomes_an_action_once_and_not_where_it_was_declined() {
        var planned = request.plan("action");

        assertThat(planned.state()).isEqualTo(RequestState.PLANNED);
        assertThat(planned.actionId()).isEqualTo("action");
        assertThatThrownBy(() -> planned.plan("other"))
                .hasMessage("Cette demande est déjà devenue une action.");
        assertThatThrownBy(() -> request.decline(anAnswer(IN_TIME)).plan("action"))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void who_asked_may_still_be_answered_once_it_is_an_action() {
        var answered = request.plan("action").accept(anAnswer(IN_TIME));

        assertThat(answered.state()).isEqualTo(RequestState.PLANNED);
        assertThat(answered.answer()).isEqualTo(anAnswer(IN_TIME));
    }

    @Test
    void others_are_told_how_it_stands_and_nobody_s_name() {
        assertThat(request.told()).isEqualTo(request.received());
        assertThat(request.decline(anAnswer(TOO_LATE)).told())
                .isEqualTo(
                        new RequestFact.RequestAnswered(
                                request.id().value(),
                                "71039",
                                RequestState.DECLINED,
                                true,
                                null,
                                2));
    }
}
