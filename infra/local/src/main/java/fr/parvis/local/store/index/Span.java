package fr.parvis.local.store.index;

/** A stretch of an index, both ends taken in. */
record Span(IndexEntry from, IndexEntry to) {}
