package fr.parvis.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.events.DeadLetters;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.store.StoreAway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ReadingTest {

    private static final String CLUNISOIS = TestTenants.CLUNISOIS.value();

    @Autowired Sample.Desk desk;
    @Autowired Sample.Seen seen;
    @Autowired Sample.SeenTogether together;
    @Autowired DeadLetters deadLetters;
    @Autowired Producer<String, byte[]> producer;
    @Autowired Topics topics;

    @AfterEach
    void let_the_reader_work_again() {
        seen.before = note -> {};
        together.before = texts -> {};
    }

    @Test
    void neighbours_are_handled_in_one_go_and_one_that_spoils_it_is_laid_aside_alone() {
        var allSent = new CountDownLatch(1);
        together.before = texts -> waitAndFailOn("spoilt", texts, allSent);

        for (var text : List.of("first", "second", "spoilt", "last")) {
            producer.send(anEvent("neighbours", CLUNISOIS).around(note(text), topics));
        }
        producer.flush();
        allSent.countDown();

        await().untilAsserted(() -> assertThat(together.texts).contains("last"));
        await().untilAsserted(() -> assertThat(letterFor("spoilt")).isTrue());
        assertThat(together.tried).anyMatch(go -> go.size() > 1);
        assertThat(together.texts)
                .containsSubsequence("first", "second", "last")
                .containsOnlyOnce("first", "second", "last")
                .doesNotContain("spoilt");
    }

    @Test
    void an_event_told_twice_counts_once() {
        var twice = anEvent("twice", CLUNISOIS);

        producer.send(twice.around(note("twice"), topics));
        producer.send(twice.around(note("twice"), topics));
        producer.send(anEvent("twice", CLUNISOIS).around(note("after twice"), topics));

        await().untilAsserted(() -> assertThat(seen.texts()).contains("after twice"));
        assertThat(seen.texts()).containsOnlyOnce("twice");
    }

    @Test
    void a_record_that_fails_by_itself_is_tried_thrice_then_laid_aside_and_may_be_sent_again() {
        var tries = new AtomicInteger();
        seen.before = note -> failOn("poison", note.text(), tries);

        desk.write("poisoned", "poison");
        desk.write("sound", "sound");

        await().untilAsserted(() -> assertThat(seen.texts()).contains("sound"));
        await().untilAsserted(() -> assertThat(letterFor("poison")).isTrue());
        assertThat(tries).hasValue(3);
        seen.before = note -> {};
        deadLetters.redeliverAll();
        await().untilAsserted(() -> assertThat(seen.texts()).containsOnlyOnce("poison"));
        assertThat(letterFor("poison")).isFalse();
    }

    @Test
    void while_a_dependency_is_away_nothing_is_passed_over() {
        var tries = new AtomicInteger();
        seen.before =
                note -> {
                    if (note.text().equals("patience") && tries.incrementAndGet() < 6) {
                        throw new StoreAway(new IllegalStateException("away"));
                    }
                };

        producer.send(anEvent("same", CLUNISOIS).around(note("patience"), topics));
        producer.send(anEvent("same", CLUNISOIS).around(note("after patience"), topics));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(seen.texts())
                                        .containsSubsequence("patience", "after patience"));
        assertThat(tries).hasValue(6);
        assertThat(letterFor("patience")).isFalse();
    }

    @Test
    void what_is_unreadable_or_of_an_unknown_tenant_or_no_event_is_laid_aside() {
        producer.send(anEvent("u1", CLUNISOIS).around("{no json", topics));
        producer.send(anEvent("u2", "123456789").around(note("nobody's"), topics));
        producer.send(
                new ProducerRecord<>(
                        topics.named("parvis.volunteers"), "u3", "noise".getBytes(UTF_8)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(deadLetters.list())
                                        .extracting(DeadLetters.Letter::reason)
                                        .anyMatch(it -> it.contains("StreamReadException"))
                                        .anyMatch(it -> it.contains("NoSuchElementException"))
                                        .anyMatch(it -> it.contains("IllegalArgumentException")));
    }

    private static void waitAndFailOn(String text, List<String> seen, CountDownLatch allSent) {
        try {
            assertThat(allSent.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (seen.contains(text)) {
            throw new IllegalStateException("planted");
        }
    }

    private static void failOn(String text, String seen, AtomicInteger tries) {
        if (seen.equals(text)) {
            tries.incrementAndGet();
            throw new IllegalStateException("planted");
        }
    }

    private boolean letterFor(String text) {
        return deadLetters.list().stream()
                .flatMap(it -> deadLetters.find(it.id()).stream())
                .anyMatch(it -> new String(it.value(), UTF_8).contains("\"" + text + "\""));
    }

    private static Envelope anEvent(String subject, String tenant) {
        var id = UUID.randomUUID().toString();
        return new Envelope(
                id,
                "volunteers.note-written.v1",
                "test",
                subject,
                Instant.now(),
                tenant,
                "anne",
                id,
                null);
    }

    private static String note(String text) {
        return "{\"noteId\":\"n\",\"text\":\"" + text + "\"}";
    }
}
