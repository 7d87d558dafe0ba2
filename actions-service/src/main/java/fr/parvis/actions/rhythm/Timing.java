package fr.parvis.actions.rhythm;

import fr.parvis.actions.calendar.Hours;
import fr.parvis.actions.calendar.Recurrence;
import fr.parvis.actions.calendar.RecurrenceWording;
import fr.parvis.starter.core.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When something repeats, by the clock on the wall.
 *
 * @param skipped dates of the rule on which it is not held
 */
public record Timing(Recurrence rule, Hours hours, SortedSet<LocalDate> skipped) {

    public List<LocalDate> dates() {
        return rule.dates().stream().filter(date -> !skipped.contains(date)).toList();
    }

    /** « tous les jeudis, de 9 h à 12 h, jusqu’au 30 juin 2027 ». */
    public String words() {
        return RecurrenceWording.of(rule, hours);
    }

    /** Refuses to skip what is no date, or every date. */
    Timing checked() {
        List<LocalDate> dates = rule.dates();
        List<Flaw> flaws =
                skipped.stream().filter(it -> !dates.contains(it)).map(Timing::noDate).toList();
        if (!flaws.isEmpty()) {
            throw new RhythmUnfit(flaws);
        }
        if (dates().isEmpty()) {
            throw new RhythmUnfit(new Flaw("/skip", "nothing-left", "Gardez au moins une date."));
        }
        return this;
    }

    /** Goes on until a later day. */
    Timing extend(LocalDate until, SortedSet<LocalDate> skip) {
        if (!until.isAfter(rule.until())) {
            throw new RhythmUnfit(
                    new Flaw("/until", "not-later", "Choisissez une fin plus tardive."));
        }
        var all = new TreeSet<>(skipped);
        all.addAll(skip);
        return new Timing(rule.draft().ending(until).checked(), hours, all).checked();
    }

    private static Flaw noDate(LocalDate date) {
        return new Flaw(
                "/skip", "no-such-date", "Le " + date + " n’est pas une date de cette règle.");
    }
}
