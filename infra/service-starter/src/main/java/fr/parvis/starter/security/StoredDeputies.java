package fr.parvis.starter.security;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.store.Taken;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** This service's copy of the deputies, one document per member of a team, newest version kept. */
final class StoredDeputies implements Deputies {

    static final Index BY_ACCOUNT = Index.on("userId", "tenant");

    private static final String REASON = "rights of a deputy";

    /** {@code id} is the member's, slash, SIREN. */
    record Stored(
            @BsonId String id,
            String tenant,
            String userId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            long version) {}

    private final SystemCollection<Stored> stored;
    private final InstantSource clock;

    StoredDeputies(SystemCollection<Stored> stored, InstantSource clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public boolean standsIn(String userId, Siren tenant) {
        var now = Date.from(clock.instant());
        var deputy =
                and(
                        eq("userId", userId),
                        eq("tenant", tenant.value()),
                        lte("startsAt", now),
                        gt("endsAt", now));
        return Tenancy.system(REASON, () -> stored.first(deputy)).isPresent();
    }

    void named(Event<DeputyNamed> event) {
        var data = event.data();
        String id = data.memberId() + "/" + event.tenant();
        var copy =
                new Stored(
                        id,
                        event.tenant().value(),
                        data.userId(),
                        data.startsAt(),
                        data.endsAt(),
                        data.version());
        var older = and(eq("_id", id), lt("version", data.version()));
        Tenancy.system(REASON, () -> replace(older, copy));
    }

    private void replace(Bson older, Stored copy) {
        try {
            stored.put(older, copy);
        } catch (Taken newerIsStored) {
            return;
        }
    }
}
