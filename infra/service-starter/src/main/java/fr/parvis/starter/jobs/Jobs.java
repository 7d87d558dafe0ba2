package fr.parvis.starter.jobs;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.core.JobState;
import fr.parvis.starter.core.Progress;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Owned;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * Long work of one kind, each piece a document of its tenant, for thirty days. Whoever does it
 * holds it for twenty seconds and longer as it moves on; one that fell silent is taken up by
 * another. Its record has {@code state}, {@code progress}, {@code startedAt}, {@code finishedAt},
 * {@code error} and {@code heldUntil}; once it is over, nothing changes it.
 */
public final class Jobs<D> {

    public static final Duration KEPT = Duration.ofDays(30);

    private static final Duration HELD = Duration.ofSeconds(20);
    private static final String STATE = "state";
    private static final String HELD_UNTIL = "heldUntil";
    private static final Bson RUNNING = Filters.eq(STATE, JobState.RUNNING.name());

    private final TenantCollection<D> own;
    private final SystemCollection<D> all;
    private final InstantSource time;

    /**
     * @param name of their collection
     */
    public Jobs(Store store, String name, Class<D> document, InstantSource time) {
        this.own = store.collection(name, document);
        this.all =
                store.systemCollection(
                        name,
                        document,
                        Index.on(STATE, HELD_UNTIL),
                        Index.on("startedAt").expireAfter(KEPT));
        this.time = time;
    }

    /** Until when who begins a job now, or moves it on, holds it. */
    public Instant heldUntil() {
        return time.instant().plus(HELD);
    }

    /** False where one of this id is there. */
    public boolean add(D job) {
        return own.insertIfAbsent(job, List.of());
    }

    public Optional<D> byId(String id) {
        return own.byId(id);
    }

    /** Notes how far it is, and that somebody is still at it. */
    public void moved(String id, Progress progress) {
        change(id, Updates.set("progress", progress), Updates.set(HELD_UNTIL, heldUntil()));
    }

    /**
     * @param result what the job found, to be stored with its end
     */
    public void done(String id, Instant at, Bson result) {
        change(id, Updates.set(STATE, JobState.DONE.name()), Updates.set("finishedAt", at), result);
    }

    /**
     * @param error in French, why
     */
    public void failed(String id, Instant at, String error) {
        change(
                id,
                Updates.set(STATE, JobState.FAILED.name()),
                Updates.set("finishedAt", at),
                Updates.set("error", error));
    }

    /** Takes the one of any tenant that has been silent for longest, for whoever asks. */
    public Optional<Owned<D>> takeUp() {
        Bson silent = Filters.and(RUNNING, Filters.lt(HELD_UNTIL, time.instant()));
        Bson held = Updates.set(HELD_UNTIL, heldUntil());
        return Tenancy.system(
                "take up jobs that a killed process left",
                () -> all.claim(silent, Sorts.ascending(HELD_UNTIL), held));
    }

    private void change(String id, Bson... changes) {
        own.update(id, RUNNING, Updates.combine(changes), List.of());
    }
}
