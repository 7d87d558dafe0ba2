package fr.parvis.starter.store;

import com.mongodb.client.model.Updates;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;

/** Turns documents and updates into what is stored: with tenant, version, time and facts. */
record Stamps<D>(Class<D> type, Codec<D> codec, Outbox outbox, InstantSource time) {

    static final String TENANT = "tenant";
    static final String VERSION = "version";
    static final String UPDATED_AT = "updatedAt";
    static final String OUTBOX = "outbox";
    private static final Set<String> STAMPED = Set.of("_id", TENANT, VERSION, UPDATED_AT, OUTBOX);

    BsonDocument inserted(D document, List<? extends Fact> facts) {
        var stored = encoded(document);
        stored.remove(OUTBOX);
        stored.put(TENANT, new BsonString(Tenancy.current().value()));
        stored.put(VERSION, new BsonInt64(1));
        stored.put(UPDATED_AT, now());
        if (!facts.isEmpty()) {
            stored.put(OUTBOX, new BsonArray(outbox.entries(idOf(stored), facts)));
        }
        return stored;
    }

    Bson replaced(D document, List<? extends Fact> facts) {
        var stored = encoded(document);
        var updates = new ArrayList<Bson>();
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            if (!STAMPED.contains(name)
                    && !component.getAccessor().isAnnotationPresent(BsonId.class)) {
                var value = stored.get(name);
                updates.add(value == null ? Updates.unset(name) : Updates.set(name, value));
            }
        }
        return updated(idOf(stored), Updates.combine(updates), facts);
    }

    Bson updated(String id, Bson update, List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return touched(update);
        }
        return Updates.combine(
                touched(update), Updates.pushEach(OUTBOX, outbox.entries(id, facts)));
    }

    Bson touched(Bson update) {
        return Updates.combine(update, Updates.inc(VERSION, 1L), Updates.set(UPDATED_AT, now()));
    }

    BsonDocument encoded(D document) {
        var stored = new BsonDocument();
        codec.encode(new BsonDocumentWriter(stored), document, EncoderContext.builder().build());
        return stored;
    }

    static String idOf(BsonDocument stored) {
        return stored.getString("_id").getValue();
    }

    private BsonDateTime now() {
        return new BsonDateTime(time.millis());
    }
}
