package fr.parvis.starter.core;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate, told to other services. Implemented by records annotated
 * with {@link EventType}; the record's components are the event's data, as JSON.
 */
public interface Fact {

    /** Id of the aggregate it happened to; null means that of the document it is stored with. */
    default @Nullable String subject() {
        return null;
    }
}
