package fr.parvis.notifications.dispatch;

import static fr.parvis.notifications.delivery.Sample.CLUNY;
import static fr.parvis.notifications.delivery.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.notifications.delivery.Channel;
import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.InMemoryDeliveries;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Message;
import fr.parvis.notifications.delivery.Messages;
import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.delivery.Patience;
import fr.parvis.notifications.delivery.Recipient;
import fr.parvis.notifications.delivery.Sample;
import fr.parvis.notifications.email.MailServer;
import fr.parvis.notifications.email.Providers;
import fr.parvis.notifications.email.smtp.SampleEmails;
import fr.parvis.notifications.email.smtp.ScriptedServer;
import fr.parvis.notifications.template.Letter;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final int CONNECTIONS = 4;
    private static final Patience PATIENCE = new Patience(List.of(Duration.ofSeconds(5)));
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final ScriptedServer server = ScriptedServer.answering(ScriptedServer::friendly);
    private final AtomicInteger processes = new AtomicInteger();
    private Post post = postOver(deliveries);
    private Dispatch dispatch = dispatchTo(server.url());

    @AfterEach
    void stop() {
        dispatch.stop();
        server.close();
    }

    @Test
    void each_of_four_hundred_gets_one_mail_over_kept_conversations() {
        dispatch.start();

        post.take(people(400));

        await().until(() -> inState(DeliveryState.SENT) == 400);
        assertThat(mailsByAddress())
                .hasSize(400)
                .allSatisfy((to, mails) -> assertThat(mails).isOne());
        assertThat(server.conversations.get()).isLessThanOrEqualTo(CONNECTIONS * 2);
    }

    @Test
    void a_message_taken_twice_is_sent_once() {
        dispatch.start();

        post.take(people(20));
        post.take(people(20));

        await().until(() -> inState(DeliveryState.SENT) == 20);
        assertThat(server.taken).hasSize(20);
    }

    @Test
    void what_has_no_room_in_memory_waits_in_the_store_and_goes_too() {
        dispatch.start();

        post.take(people(Backlog.MOST + 300));

        await().until(() -> inState(DeliveryState.SENT) == Backlog.MOST + 300);
        assertThat(mailsByAddress()).hasSize(Backlog.MOST + 300);
    }

    @Test
    void after_a_kill_nobody_is_left_out_and_at_most_one_mail_a_conversation_goes_twice() {
        var dying = new DyingDeliveries(deliveries, 100);
        dispatch = process(dying, server.url());
        var killed = dispatch;
        dispatch.start();
        post.take(people(400));
        await().until(dying::isDead);

        dispatch = process(deliveries, server.url());
        now.set(NOON.plusSeconds(11));
        dispatch.start();
        await().until(() -> inState(DeliveryState.SENT) == 400);

        assertThat(mailsByAddress()).hasSize(400);
        assertThat(server.taken.size()).isBetween(400, 400 + CONNECTIONS);
        assertThat(distinct(MESSAGE_ID)).isEqualTo(400);
        dying.revive();
        killed.stop();
    }

    @Test
    void mails_wait_while_the_server_is_away_and_drain_when_it_is_back() {
        var gone = ScriptedServer.answering(ScriptedServer::friendly);
        int port = gone.port();
        gone.close();
        dispatch = process(deliveries, URI.create("smtp://127.0.0.1:" + port));
        dispatch.start();
        post.take(people(30));
        await().until(
                        () ->
                                deliveries.list(all(), null, 99).stream()
                                        .anyMatch(DispatchTest::waited));

        try (var back = ScriptedServer.friendlyOn(port)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> sentAsTimePasses() == 30);

            assertThat(back.taken).hasSize(30);
            assertThat(deliveries.list(all(), null, 99)).allMatch(each -> each.attempts() == 1);
            dispatch.stop();
        }
    }

    @Test
    void one_cut_in_doubt_goes_once_more_under_the_same_message_id() {
        var first = new AtomicInteger();
        server.nowAnswers(
                (line, nth) ->
                        line.equals(".") && first.getAndIncrement() == 0
                                ? ScriptedServer.CUT
                                : ScriptedServer.friendly(line, nth));
        dispatch.start();
        post.take(people(1));
        await().until(() -> inState(DeliveryState.UNKNOWN) == 1);

        now.set(NOON.plusSeconds(6));

        await().until(() -> inState(DeliveryState.SENT) == 1);
        assertThat(server.taken).hasSize(2);
        assertThat(distinct(MESSAGE_ID)).isOne();
    }

    @Test
    void a_stopped_process_gives_back_what_it_held() {
        post.take(people(10));

        dispatch.stop();

        assertThat(inState(DeliveryState.PLANNED)).isEqualTo(10);
    }

    @Test
    void a_short_message_goes_to_the_operator_and_not_to_the_mail_server() {
        dispatch.start();

        post.take(List.of(byPhone(Sample.planned("zoe"))));

        await().until(() -> inState(DeliveryState.SENT) == 1);
        assertThat(server.taken).isEmpty();
        assertThat(deliveries.list(all(), null, 9))
                .extracting(Delivery::lastAnswer)
                .containsExactly("Bonjour zoe");
    }

    private static Delivery byPhone(Delivery mail) {
        var to = mail.recipient();
        return Delivery.planned(
                mail.id(),
                CLUNY,
                Sample.aMessage(),
                new Recipient(to.key(), List.of(), Channel.SMS, "+33612345678", to.model(), null),
                NOON);
    }

    /** It was tried, and the try was none. */
    private static boolean waited(Delivery delivery) {
        return delivery.attempts() == 0 && delivery.lastAnswer() != null;
    }

    private Dispatch process(Deliveries store, URI url) {
        post = postOver(store);
        return dispatchTo(url);
    }

    private Post postOver(Deliveries store) {
        var holder = "process-" + processes.incrementAndGet();
        return new Post(holder, store, new Backlog(new Providers(List.of())), now::get);
    }

    private Dispatch dispatchTo(URI url) {
        return dispatch(post, url, CONNECTIONS, now::get);
    }

    static Dispatch dispatch(Post post, URI url, int connections, InstantSource time) {
        var recent = new RecentMessages(new OneMessage());
        var mails =
                new ComposeEmail(
                        recent,
                        siren -> Optional.of(tenant()),
                        (template, shared, own, leave) ->
                                new Letter("Sujet", "Bonjour " + own.firstName(), "<p>"));
        var texts =
                new ComposeSms(
                        recent,
                        (template, shared, own) -> Optional.of("Bonjour " + own.firstName()));
        MailServer mail = SampleEmails.server(url, connections);
        var carriers = new Carriers(mails, texts, sms -> new Outcome.Taken(sms.text().words()));
        return new Dispatch(post, carriers, mail, PATIENCE, time);
    }

    private static List<Delivery> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> Sample.planned(CLUNY, Lane.CALL, "p" + at))
                .toList();
    }

    private long sentAsTimePasses() {
        now.updateAndGet(before -> before.plusMillis(500));
        return inState(DeliveryState.SENT);
    }

    private long inState(DeliveryState state) {
        return deliveries.count(new Wanted(null, null, state));
    }

    private static Wanted all() {
        return new Wanted(null, null, null);
    }

    private Map<String, Integer> mailsByAddress() {
        var mails = new HashMap<String, Integer>();
        for (var mail : server.taken) {
            mails.merge(found(TO, mail), 1, Integer::sum);
        }
        return mails;
    }

    private long distinct(Pattern header) {
        return server.taken.stream().map(mail -> found(header, mail)).distinct().count();
    }

    private static String found(Pattern header, String mail) {
        var matcher = header.matcher(mail);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Tenant tenant() {
        return new Tenant(
                CLUNY,
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services de Cluny", "cluny@clunisois.example"),
                null,
                null,
                List.of(),
                List.of(),
                Map.of());
    }

    static final class OneMessage implements Messages {
        @Override
        public void keep(Message message) {}

        @Override
        public Optional<Message> byId(Siren tenant, String messageId) {
            return Optional.of(Sample.aMessage());
        }
    }
}
