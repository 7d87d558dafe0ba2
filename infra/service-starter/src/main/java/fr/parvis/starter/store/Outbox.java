package fr.parvis.starter.store;

import fr.parvis.starter.core.Fact;
import java.util.List;
import org.bson.BsonDocument;

/** Where the facts of a write go: into the document by the same write, to Kafka after it. */
public interface Outbox {

    /** The facts as they are stored in the document of this id. */
    List<BsonDocument> entries(String documentId, List<? extends Fact> facts);

    /** Told after the write was acknowledged; never fails, for the sweeper finds what it misses. */
    void written(String collection, String documentId);
}
