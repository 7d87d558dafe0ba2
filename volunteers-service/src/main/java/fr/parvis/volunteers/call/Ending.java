package fr.parvis.volunteers.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a call ended: words of thanks when closed, the reason when cancelled. */
public record Ending(Instant at, @Nullable String words) {}
