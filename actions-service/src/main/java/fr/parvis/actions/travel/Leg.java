package fr.parvis.actions.travel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The way between two stops that follow each other.
 *
 * @param neededMinutes typed, or else estimated; null where neither can be said
 */
public record Leg(PlannedStop from, PlannedStop to, @Nullable Integer neededMinutes) {

    /** Whole minutes between leaving and arriving; negative for an arrival before. */
    public long availableMinutes() {
        return Math.floorDiv(Duration.between(from.leavesAt(), to.arrivesAt()).toSeconds(), 60L);
    }

    public boolean isPossible() {
        int needed = neededMinutes == null ? 0 : neededMinutes;
        return availableMinutes() >= needed;
    }

    /** « Entre Cortambert et Cluny : 12 min de route, 5 min prévues. » */
    public String words() {
        String way = "Entre " + from.label() + " et " + to.label() + "\u00a0: ";
        if (availableMinutes() < 0) {
            return way + "l’arrivée est prévue avant le départ.";
        }
        return way
                + neededMinutes
                + "\u00a0min de route, "
                + availableMinutes()
                + "\u00a0min prévues.";
    }
}
