package fr.parvis.actions.outside;

import org.jspecify.annotations.Nullable;

/** What came of reading an address. */
public sealed interface Reading {

    /** The same as last time. */
    record Unchanged() implements Reading {}

    record Fresh(byte[] content, @Nullable String etag) implements Reading {}

    /**
     * @param why in French, for who named the address
     */
    record Failed(String why) implements Reading {}
}
