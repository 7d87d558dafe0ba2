package fr.parvis.starter.outbox;

/** Publishes what waits in the outbox of documents. */
interface Relay {

    /** Has the document's facts published soon, and returns at once. */
    void hand(String collection, String documentId);
}
