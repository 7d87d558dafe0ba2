package fr.parvis.starter.core;

/** Name of the running service, e.g. {@code volunteers-service}: the source of its events. */
public record ServiceName(String name) {}
