package fr.parvis.volunteers.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.letter.Lane;
import fr.parvis.volunteers.letter.MessageRequested;
import fr.parvis.volunteers.letter.MessageRequested.SubjectRef;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of askings promises. */
public interface AskingsContract {

    /** Later than the test, so that nothing falls due while it runs. */
    Instant NOW = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

    Askings askings();

    String newId();

    <T> T within(Supplier<T> work);

    @Test
    default void an_address_is_asked_once_for_a_call() {
        var call = newId();
        var first = asking(call, "a@exemple.fr", 0, "b1");

        add(first, asking(call, "a@exemple.fr", 1, "b2"), asking(call, "c@exemple.fr", 1, "b2"));

        assertThat(within(() -> askings().byId(first.id()))).hasValue(first);
        assertThat(within(() -> askings().count(call))).isEqualTo(2);
        assertThat(within(() -> askings().count(call, 1))).isEqualTo(1);
        assertThat(within(() -> askings().idsOf(call))).hasSize(2).contains(first.id());
        assertThat(within(() -> askings().of(call, "v-a@exemple.fr"))).hasValue(first);
    }

    @Test
    default void a_batch_is_requested_once_as_it_was_first() {
        var call = newId();
        var batch = newId();
        var one = asking(call, "a@exemple.fr", 0, batch);
        var two = asking(call, "c@exemple.fr", 0, batch);
        add(one, two);

        var first = request(new AskingBatch(batch, call, List.of(one.id())));
        var again = request(new AskingBatch(batch, call, List.of(one.id(), two.id())));
        run(() -> askings().requested(first.askings()));

        assertThat(again).isEqualTo(first);
        assertThat(within(() -> askings().pending(call))).containsExactly(two);
    }

    @Test
    default void an_asking_that_missed_its_batch_moves_to_another() {
        var call = newId();
        var late = asking(call, "a@exemple.fr", 0, "gone");
        add(late);

        run(() -> askings().rebatch(List.of(late.id()), "next"));

        assertThat(within(() -> askings().pending(call))).containsExactly(late.in("next"));
    }

    @Test
    default void an_older_word_about_a_mail_never_overwrites_a_newer_one() {
        var call = newId();
        var asking = asking(call, "a@exemple.fr", 0, "b");
        add(asking, asking(call, "c@exemple.fr", 0, "b"));

        tell(new MailNews(asking.id(), DeliveryState.BOUNCED, 3));
        tell(new MailNews(asking.id(), DeliveryState.SENT, 2));
        tell(new MailNews(asking.id(), DeliveryState.BOUNCED, 3));

        assertThat(within(() -> askings().deliveries(List.of(call, newId()))))
                .containsEntry(call, new Deliveries(1, 0, 0, 1));
    }

    @Test
    default void news_of_several_mails_come_in_one_go_with_those_of_others_among_them() {
        var call = newId();
        var one = asking(call, "a@exemple.fr", 0, "b");
        var two = asking(call, "c@exemple.fr", 0, "b");
        add(one, two);

        tell(
                new MailNews(one.id(), DeliveryState.BOUNCED, 3),
                new MailNews("another's", DeliveryState.SENT, 2),
                new MailNews(two.id(), DeliveryState.SENT, 2),
                new MailNews(one.id(), DeliveryState.SENT, 2));

        assertThat(within(() -> askings().deliveries(List.of(call))))
                .containsEntry(call, new Deliveries(0, 1, 0, 1));
        assertThat(within(() -> askings().count(call))).isEqualTo(2);
    }

    @Test
    default void who_is_forgotten_leaves_the_household_asked() {
        var call = newId();
        var id = Asking.id(call, "famille@exemple.fr");
        add(new Asking(id, call, "famille@exemple.fr", List.of("paul", "eve"), 0, "b", NOW));

        run(() -> askings().forget("paul"));
        assertThat(within(() -> askings().byId(id)))
                .hasValueSatisfying(it -> assertThat(it.people()).containsExactly("eve"));

        run(() -> askings().forget("eve"));
        assertThat(within(() -> askings().byId(id))).isEmpty();
    }

    private static Asking asking(String call, String address, int round, String batch) {
        var people = List.of("v-" + address);
        return new Asking(Asking.id(call, address), call, address, people, round, batch, NOW);
    }

    private void add(Asking... added) {
        run(() -> askings().add(List.of(added)));
    }

    private void tell(MailNews... news) {
        run(() -> askings().delivered(List.of(news)));
    }

    private AskingBatch request(AskingBatch batch) {
        var message =
                new MessageRequested(
                        batch.id(),
                        "call-for-help",
                        Map.of(),
                        Lane.CALL,
                        new SubjectRef("call", batch.callId()),
                        null,
                        List.of(),
                        List.of());
        return within(() -> askings().request(batch, message));
    }

    private void run(Runnable work) {
        within(
                () -> {
                    work.run();
                    return true;
                });
    }
}
