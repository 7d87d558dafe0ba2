package fr.parvis.actions.travel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a tour, in its order.
 *
 * @param label as people call it, "Cortambert"
 * @param typedMinutes the way from the stop before, as someone who knows it typed it
 */
public record PlannedStop(
        String insee,
        String label,
        Instant arrivesAt,
        Instant leavesAt,
        @Nullable Integer typedMinutes) {}
