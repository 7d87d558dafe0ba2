package fr.parvis.actions.tour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's day. Its stops are occurrences; what it says of them is what was planned last.
 *
 * @param dropped occurrences that were its stops and are no more, to be called off
 * @param reason why it is called off; null where it is not
 */
public record Tour(
        TourId id,
        TourPlan plan,
        TourState state,
        List<String> dropped,
        @Nullable String reason,
        long version) {

    public Tour {
        dropped = List.copyOf(dropped);
    }

    public static Tour plan(TourId id, TourPlan plan) {
        return new Tour(id, plan, TourState.PLANNED, List.of(), null, 1);
    }

    Tour change(TourPlan changed) {
        refuseCancelled();
        var kept = changed.stops().stream().map(Stop::id).toList();
        var gone = plan.stops().stream().map(Stop::id).filter(it -> !kept.contains(it)).toList();
        return new Tour(id, changed, state, gone, null, version + 1);
    }

    public Tour cancel(String why) {
        refuseCancelled();
        return new Tour(id, plan, TourState.CANCELLED, List.of(), why, version + 1);
    }

    /** How it is now, as others are told. */
    public TourChanged told() {
        return new TourChanged(
                id.value(),
                state,
                plan.date(),
                plan.vehicle(),
                plan.stops().stream().map(Stop::id).toList(),
                version);
    }

    private void refuseCancelled() {
        if (state == TourState.CANCELLED) {
            throw new TourCancelled();
        }
    }
}
