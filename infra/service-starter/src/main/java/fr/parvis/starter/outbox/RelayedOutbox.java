package fr.parvis.starter.outbox;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Outbox;
import fr.parvis.starter.telemetry.Correlation;
import java.util.List;
import org.bson.BsonDocument;

/** The outbox of production: what was written is relayed at once. */
final class RelayedOutbox implements Outbox {

    private final Entries entries;
    private final Relay relay;

    RelayedOutbox(Entries entries, Relay relay) {
        this.entries = entries;
        this.relay = relay;
    }

    @Override
    public List<BsonDocument> entries(String documentId, List<? extends Fact> facts) {
        var correlationId = Correlation.id();
        return facts.stream().map(fact -> entries.of(documentId, fact, correlationId)).toList();
    }

    @Override
    public void written(String collection, String documentId) {
        relay.hand(new Waiting(collection, documentId));
    }
}
