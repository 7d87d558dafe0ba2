package fr.parvis.starter.outbox;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.events.EventJson;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Makes entries of facts: who, when and why are those of the present work. */
final class Entries {

    private final Ids ids;
    private final InstantSource time;
    private final Codec<Entry> codec;
    private final Supplier<@Nullable String> traceparent;

    Entries(
            Ids ids,
            InstantSource time,
            Codec<Entry> codec,
            Supplier<@Nullable String> traceparent) {
        this.ids = ids;
        this.time = time;
        this.codec = codec;
        this.traceparent = traceparent;
    }

    BsonDocument of(String documentId, Fact fact, String correlationId) {
        return encoded(entry(documentId, fact, correlationId));
    }

    Entry entry(String documentId, Fact fact, String correlationId) {
        return new Entry(
                ids.next().toString(),
                time.instant(),
                typeOf(fact),
                Objects.requireNonNullElse(fact.subject(), documentId),
                Tenancy.actor().id(),
                correlationId,
                traceparent.get(),
                EventJson.write(fact));
    }

    private BsonDocument encoded(Entry entry) {
        var document = new BsonDocument();
        codec.encode(new BsonDocumentWriter(document), entry, EncoderContext.builder().build());
        return document;
    }

    static String typeOf(Fact fact) {
        var type = fact.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(fact.getClass() + " has no @EventType");
        }
        return type.value();
    }
}
