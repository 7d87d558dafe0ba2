package fr.parvis.notifications.dispatch;

import static fr.parvis.notifications.delivery.Sample.CLUNY;
import static fr.parvis.notifications.delivery.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.notifications.delivery.Channel;
import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.notifications.delivery.DeliveryState;
import fr.parvis.notifications.delivery.InMemoryDeliveries;
import fr.parvis.notifications.delivery.PlanDeliveries;
import fr.parvis.notifications.delivery.Recipient;
import fr.parvis.notifications.delivery.Sample;
import fr.parvis.notifications.email.Provider;
import fr.parvis.notifications.email.Providers;
import fr.parvis.notifications.email.smtp.ScriptedServer;
import fr.parvis.notifications.template.OwnModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What Orange, Free, La Poste and Gmail bear is counted at the far end. */
class ProviderLimitsTest {

    private static final List<Provider> CAUTIOUS = Provider.CAUTIOUS;
    private static final String UNLIMITED = "exemple.example";
    private static final int CONNECTIONS = 8;
    private static final int OTHERS = 20;

    private final ScriptedServer server = ScriptedServer.answering(ScriptedServer::friendly);
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final Providers providers = new Providers(CAUTIOUS);
    private final Post post = new Post("process", deliveries, new Backlog(providers), now::get);
    private final Dispatch dispatch =
            DispatchTest.dispatch(post, server.url(), CONNECTIONS, now::get);

    @AfterEach
    void stop() {
        dispatch.stop();
        server.close();
    }

    @ParameterizedTest
    @FieldSource("CAUTIOUS")
    void a_provider_has_no_more_conversations_than_it_bears_while_others_go_on(Provider provider) {
        var counted = new Counted(provider.name());
        server.nowAnswers(counted);
        var limited = people(provider.name(), CONNECTIONS * 2);
        var others = people(UNLIMITED, OTHERS);
        new PlanDeliveries(
                        new DispatchTest.OneMessage(),
                        post::take,
                        (address, lane, earliest) -> earliest,
                        now::get,
                        UUID::randomUUID)
                .plan(CLUNY, Sample.aMessage(), Stream.concat(limited, others).toList());

        dispatch.start();

        await().until(() -> sent() == CONNECTIONS * 2 + OTHERS);
        assertThat(counted.most).hasValue(provider.connections());
    }

    @ParameterizedTest
    @FieldSource("CAUTIOUS")
    void a_provider_gets_no_more_mails_a_minute_than_it_bears(Provider provider) {
        int perMinute = provider.perMinute() == null ? 0 : provider.perMinute();
        var people = people(provider.name(), perMinute * 2 + 1).toList();
        new PlanDeliveries(
                        new DispatchTest.OneMessage(),
                        post::take,
                        new Pace(providers),
                        now::get,
                        UUID::randomUUID)
                .plan(CLUNY, Sample.aMessage(), people);
        dispatch.start();

        await().until(() -> sent() == 1);
        now.set(NOON.plus(Duration.ofMinutes(1)).minusMillis(1));
        await().until(() -> sent() == perMinute);
        now.set(NOON.plus(Duration.ofMinutes(2)).minusMillis(1));
        await().until(() -> sent() == perMinute * 2);
        assertThat(server.taken).hasSize(perMinute * 2);
    }

    private Stream<Recipient> people(String domain, int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> "p" + at + "@" + domain)
                .map(
                        address ->
                                new Recipient(
                                        address,
                                        List.of(),
                                        Channel.EMAIL,
                                        address,
                                        OwnModel.NOTHING,
                                        null));
    }

    private long sent() {
        return deliveries.count(new Wanted(null, null, DeliveryState.SENT));
    }

    /** Holds each mail to one domain until all the others went, and counts how many it holds. */
    private static final class Counted implements ScriptedServer.Script {

        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger present = new AtomicInteger();
        private final CountDownLatch others = new CountDownLatch(OTHERS);
        private final ThreadLocal<Boolean> holds = ThreadLocal.withInitial(() -> false);
        private final String domain;

        Counted(String domain) {
            this.domain = domain;
        }

        @Override
        public String answer(String line, int nth) {
            if (line.startsWith("RCPT")) {
                holds.set(line.contains("@" + domain));
                begin();
            }
            if (line.equals(".")) {
                end();
            }
            return ScriptedServer.friendly(line, nth);
        }

        private void begin() {
            if (holds.get()) {
                most.accumulateAndGet(present.incrementAndGet(), Math::max);
            }
        }

        private void end() {
            if (!holds.get()) {
                others.countDown();
                return;
            }
            awaitOthers();
            present.decrementAndGet();
        }

        private void awaitOthers() {
            try {
                others.await(500, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
