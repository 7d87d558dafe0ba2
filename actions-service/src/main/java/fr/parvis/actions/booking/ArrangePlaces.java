package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.PlacesRules;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roll.RollsBusy;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Decides how many may come to a date: more lets in who waits, fewer throws nobody out. */
public class ArrangePlaces {

    /** A crowd that books at this very moment changes the roll at each try. */
    private static final int TRIES = 50;

    private final OpenRoll open;
    private final Rolls rolls;
    private final FillRoll fill;
    private final InstantSource clock;

    public ArrangePlaces(OpenRoll open, Rolls rolls, FillRoll fill, InstantSource clock) {
        this.open = open;
        this.rolls = rolls;
        this.fill = fill;
        this.clock = clock;
    }

    /** As staff decide. */
    public Roll arrange(String occurrenceId, Places places) {
        var date = open.date(occurrenceId);
        OpenRoll.requireBooking(date);
        PlacesRules.check(places, date);
        if (!rolls.open(Roll.open(occurrenceId, places, date.capacity(), clock.instant()))) {
            change(occurrenceId, roll -> roll.arranged(places, clock.instant()));
        }
        return fill.finish(date).orElseThrow();
    }

    /** As the date itself says, if that was changed since. */
    public void follow(String occurrenceId) {
        if (rolls.byId(occurrenceId).isPresent()) {
            open.find(occurrenceId).ifPresent(this::follow);
        }
    }

    private void follow(BookedDate date) {
        change(date.id(), roll -> roll.following(date, clock.instant()));
        fill.finish(date);
    }

    private void change(String occurrenceId, UnaryOperator<Roll> arranged) {
        for (int tried = 0; tried < TRIES; tried++) {
            var roll = rolls.byId(occurrenceId).orElseThrow();
            var other = arranged.apply(roll);
            if (other.equals(roll) || rolls.arrange(other)) {
                return;
            }
        }
        throw new RollsBusy();
    }
}
