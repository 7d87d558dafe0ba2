package fr.parvis.starter.web;

/**
 * The version a change was decided on, from {@code If-Match}; a controller's argument. Without the
 * header, or with {@code *}, which names no version, the request is answered 428.
 */
public record ExpectedVersion(long value) {}
