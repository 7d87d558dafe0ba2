package fr.parvis.starter.outbox;

/** A document in whose outbox facts may wait. */
record Waiting(String collection, String documentId) {}
