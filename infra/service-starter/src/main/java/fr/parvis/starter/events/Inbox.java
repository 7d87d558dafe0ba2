package fr.parvis.starter.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/** Remembers what each purpose has handled, longer than Kafka keeps it. */
final class Inbox {

    private static final Duration KEPT = Duration.ofDays(8);

    record Handled(@BsonId String id, Instant at) {}

    private final SystemCollection<Handled> handled;
    private final InstantSource time;

    Inbox(Store store, InstantSource time) {
        this.handled =
                store.systemCollection("inbox", Handled.class, Index.on("at").expireAfter(KEPT));
        this.time = time;
    }

    /** Of these events, those that were handled before for this purpose. */
    Set<String> known(String purpose, List<String> eventIds) {
        var ids = eventIds.stream().map(id -> key(purpose, id)).toList();
        return Tenancy.system(
                "inbox",
                () ->
                        handled
                                .find(Filters.in("_id", ids), Sorts.ascending("_id"), ids.size())
                                .stream()
                                .map(one -> one.id().substring(purpose.length() + 1))
                                .collect(Collectors.toSet()));
    }

    void add(String purpose, List<String> eventIds) {
        var now = time.instant();
        var all = eventIds.stream().map(id -> new Handled(key(purpose, id), now)).toList();
        Tenancy.system("inbox", () -> handled.insertAbsent(all));
    }

    private static String key(String purpose, String eventId) {
        return purpose + "/" + eventId;
    }
}
