package fr.parvis.actions.calendar;

import java.time.Instant;

/** From one instant, included, to a later one, not included. */
public record Span(Instant startsAt, Instant endsAt) {}
