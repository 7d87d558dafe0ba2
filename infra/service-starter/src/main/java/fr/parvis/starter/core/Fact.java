package fr.parvis.starter.core;

/**
 * Something that happened to an aggregate, told to other services. Implemented by records annotated
 * with {@link EventType}; the record's components are the event's data, as JSON.
 */
public interface Fact {}
