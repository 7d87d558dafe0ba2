package fr.parvis.actions.rhythm;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Crew;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A rule by which an action is planned. Its dates become occurrences, things of their own which
 * change alone; the rule says where they came from, and goes on when its end is put later.
 */
public record Rhythm(RhythmId id, ActionId actionId, Timing timing, Crew crew, long version) {

    public static Rhythm plan(RhythmId id, ActionId actionId, Timing timing, Crew crew) {
        return new Rhythm(id, actionId, timing.checked(), crew, 1);
    }

    public Rhythm extend(LocalDate until, SortedSet<LocalDate> skip) {
        return new Rhythm(id, actionId, timing.extend(until, skip), crew, version + 1);
    }

    /** Refuses what was decided on another version. */
    Rhythm seen(long other) {
        if (version != other) {
            throw new RhythmStale();
        }
        return this;
    }

    /** The id of its occurrence on that date, always the same. */
    public UUID dateId(LocalDate date) {
        return UUID.nameUUIDFromBytes((id.value() + "/" + date).getBytes(StandardCharsets.UTF_8));
    }

    public RhythmFact planned() {
        return new RhythmFact.DatesPlanned(id.value(), actionId.value(), version);
    }
}
