package fr.parvis.starter.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.JobState;
import fr.parvis.starter.core.Progress;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.jobs.Jobs;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    record Count(
            @BsonId String id,
            JobState state,
            Progress progress,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String error,
            Instant heldUntil,
            @Nullable Integer found) {}

    private static final Siren CLUNISOIS = new Siren("200040293");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private Instant now = Instant.parse("2026-12-01T12:00:00Z");
    private final Jobs<Count> jobs = new Jobs<>(store(), "counts", Count.class, () -> now);

    @AfterEach
    void close() {
        client.close();
        server.shutdown();
    }

    @Test
    void a_job_that_fell_silent_is_taken_up_once() {
        begin("left");

        boolean tooEarly = jobs.takeUp().isPresent();
        now = now.plusSeconds(21);
        var taken = jobs.takeUp();
        var again = jobs.takeUp();

        assertThat(tooEarly).isFalse();
        assertThat(taken.map(Owned::tenant)).contains(CLUNISOIS);
        assertThat(taken.map(it -> it.document().id())).contains("left");
        assertThat(again).isEmpty();
    }

    @Test
    void a_job_that_moves_on_stays_with_who_does_it() {
        begin("alive");
        now = now.plusSeconds(15);
        in(() -> moved("alive", new Progress(3, 9)));
        now = now.plusSeconds(15);

        assertThat(jobs.takeUp()).isEmpty();
        assertThat(look("alive").progress()).isEqualTo(new Progress(3, 9));
    }

    @Test
    void a_job_that_is_over_never_changes_again() {
        begin("over");

        in(
                () -> {
                    jobs.done("over", now, Updates.set("found", 7));
                    jobs.failed("over", now, "trop tard");
                    return moved("over", new Progress(1, 9));
                });
        now = now.plusSeconds(60);

        assertThat(look("over").state()).isEqualTo(JobState.DONE);
        assertThat(look("over").found()).isEqualTo(7);
        assertThat(look("over").error()).isNull();
        assertThat(look("over").progress()).isEqualTo(Progress.NONE);
        assertThat(jobs.takeUp()).isEmpty();
    }

    private boolean moved(String id, Progress progress) {
        jobs.moved(id, progress);
        return true;
    }

    private void begin(String id) {
        var job =
                new Count(
                        id,
                        JobState.RUNNING,
                        Progress.NONE,
                        now,
                        null,
                        null,
                        jobs.heldUntil(),
                        null);
        assertThat(in(() -> jobs.add(job))).isTrue();
    }

    private Count look(String id) {
        return in(() -> jobs.byId(id)).orElseThrow();
    }

    private static <T> T in(Supplier<T> work) {
        return Tenancy.as(CLUNISOIS, Actor.SYSTEM, work);
    }

    private Store store() {
        var database = client.getDatabase("test");
        database = database.withCodecRegistry(Codecs.over(database.getCodecRegistry()));
        return new Store(database, new NoFacts(), () -> now);
    }

    private record NoFacts() implements Outbox {

        @Override
        public List<BsonDocument> entries(String documentId, List<? extends Fact> facts) {
            return List.of();
        }

        @Override
        public void written(String collection, String documentId) {
            throw new AssertionError("no facts here");
        }
    }
}
