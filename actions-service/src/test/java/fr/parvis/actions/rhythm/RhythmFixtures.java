package fr.parvis.actions.rhythm;

import static fr.parvis.actions.calendar.CalendarFixtures.every;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.LEA;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.calendar.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules to test with. */
public final class RhythmFixtures {

    public static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));

    private RhythmFixtures() {}

    public static Timing thursdays(String from, String until, String... skipped) {
        return new Timing(every(DayOfWeek.THURSDAY, from, until).checked(), MORNING, days(skipped));
    }

    public static Rhythm aRhythm(ActionId action) {
        return aRhythm(new RhythmId(UUID.randomUUID().toString()), action);
    }

    public static Rhythm aRhythm(RhythmId id, ActionId action) {
        return Rhythm.plan(id, action, thursdays("2027-03-01", "2027-03-31", "2027-03-11"), LEA);
    }

    public static TreeSet<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
