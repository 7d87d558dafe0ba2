package fr.parvis.actions.request;

import static fr.parvis.actions.request.RequestFixtures.MONDAY;
import static fr.parvis.actions.request.RequestFixtures.aRequest;
import static fr.parvis.actions.request.RequestFixtures.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of requests does; each implementation runs it. */
public interface RequestsContract {

    Requests requests();

    @Test
    default void a_request_added_is_found_again() {
        inClunisois(
                () -> {
                    var request = added(MONDAY);

                    assertThat(requests().byId(request.id())).contains(request);
                    assertThat(requests().add(request, List.of(request.received()))).isFalse();
                });
    }

    @Test
    default void of_two_answers_given_at_once_the_first_stands() {
        inClunisois(
                () -> {
                    var request = added(MONDAY);
                    var yes = request.accept(anAnswer(MONDAY));
                    var no = request.decline(anAnswer(MONDAY));

                    assertThat(requests().save(yes, List.of(yes.told()))).isTrue();
                    assertThat(requests().save(no, List.of(no.told()))).isFalse();
                    assertThat(requests().byId(request.id())).contains(yes);
                });
    }

    @Test
    default void a_request_forgotten_keeps_what_was_wished_for() {
        inClunisois(
                () -> {
                    var request = added(MONDAY);
                    var forgotten = request.forget();

                    assertThat(requests().save(forgotten, List.of(forgotten.told()))).isTrue();
                    assertThat(requests().byId(request.id()))
                            .hasValueSatisfying(
                                    it -> {
                                        assertThat(it.asker()).isNull();
                                        assertThat(it.wish()).isEqualTo(request.wish());
                                    });
                });
    }

    @Test
    default void pages_show_each_of_a_state_once_the_latest_first() {
        inClunisois(
                () -> {
                    var four =
                            List.of(
                                    added(MONDAY),
                                    added(MONDAY.plusSeconds(60)),
                                    added(MONDAY.plusSeconds(60)),
                                    added(MONDAY.plusSeconds(90)));
                    var declined = added(MONDAY.plusSeconds(30)).decline(anAnswer(MONDAY));
                    requests().save(declined, List.of(declined.told()));

                    var shown = new ArrayList<>(waiting(null));
                    while (shown.addAll(waiting(shown.getLast()))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    assertThat(shown).containsAll(four).doesNotContain(declined);
                    assertThat(requests().count(RequestState.RECEIVED)).isEqualTo(shown.size());
                    assertThat(shown.stream().map(Request::receivedAt))
                            .isSortedAccordingTo((one, other) -> other.compareTo(one));
                });
    }

    private List<Request> waiting(@Nullable Request after) {
        return requests().latestFirst(RequestState.RECEIVED, after, 2);
    }

    private Request added(Instant receivedAt) {
        var request = aRequest(receivedAt);
        assertThat(requests().add(request, List.of(request.received()))).isTrue();
        return request;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
