package fr.parvis.actions.tour;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's day. Its stops are occurrences; what it says of them is what was planned last.
 *
 * @param before what it said one version ago; null of the first
 * @param reason why it is called off; null where it is not
 */
public record Tour(
        TourId id,
        TourPlan plan,
        @Nullable TourPlan before,
        TourState state,
        @Nullable String reason,
        long version) {

    public static Tour plan(TourId id, TourPlan plan) {
        return new Tour(id, plan, null, TourState.PLANNED, null, 1);
    }

    Tour change(TourPlan changed) {
        refuseCancelled();
        return new Tour(id, changed, plan, state, null, version + 1);
    }

    public Tour cancel(String why) {
        refuseCancelled();
        return new Tour(id, plan, plan, TourState.CANCELLED, why, version + 1);
    }

    /** What this version does to its stops, by name. */
    String asCommand() {
        return id.value() + ":" + version;
    }

    /** Occurrences that were its stops one version ago and are no more. */
    Stream<String> dropped() {
        return before == null
                ? Stream.empty()
                : before.stops().stream().map(Stop::id).filter(it -> plan.stop(it).isEmpty());
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
