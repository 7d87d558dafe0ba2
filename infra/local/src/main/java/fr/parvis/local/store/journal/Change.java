package fr.parvis.local.store.journal;

import de.bwaldvogel.mongo.bson.Document;

/** A change of one slot, or of one collection; each can be applied twice with the same result. */
public sealed interface Change {
    String namespace();

    record Stored(String namespace, int slot, Document document) implements Change {}

    record Removed(String namespace, int slot) implements Change {}

    record Dropped(String namespace) implements Change {}
}
