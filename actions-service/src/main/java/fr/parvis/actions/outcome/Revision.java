package fr.parvis.actions.outcome;

import java.time.Instant;

/** What was said, by whom and when, before it was corrected. */
public record Revision(Figures figures, Author by, Instant at) {}
