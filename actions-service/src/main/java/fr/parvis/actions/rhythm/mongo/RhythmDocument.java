package fr.parvis.actions.rhythm.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.calendar.Hours;
import fr.parvis.actions.calendar.RecurrenceText;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Timing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A rule as stored.
 *
 * @param rrule as RFC 5545 writes it, its end a local date
 * @param from its first day
 */
record RhythmDocument(
        @BsonId String id,
        String actionId,
        String rrule,
        LocalDate from,
        String startTime,
        String endTime,
        List<LocalDate> skipped,
        List<String> staff,
        List<String> equipment,
        long version) {

    static RhythmDocument of(Rhythm rhythm) {
        Timing timing = rhythm.timing();
        return new RhythmDocument(
                rhythm.id().value(),
                rhythm.actionId().value(),
                RecurrenceText.write(timing.rule()),
                timing.rule().from(),
                timing.hours().start().toString(),
                timing.hours().end().toString(),
                List.copyOf(timing.skipped()),
                rhythm.crew().staff(),
                rhythm.crew().equipment(),
                rhythm.version());
    }

    Rhythm rhythm() {
        Hours hours = new Hours(LocalTime.parse(startTime), LocalTime.parse(endTime));
        var rule = RecurrenceText.read(rrule, from.atTime(hours.start()), ZoneOffset.UTC);
        return new Rhythm(
                new RhythmId(id),
                new ActionId(actionId),
                new Timing(rule, hours, new TreeSet<>(skipped)),
                new Crew(staff, equipment, null),
                version);
    }
}
