package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as calendar programs keep it.
 *
 * @param sequence grows with each change that people see
 * @param writtenAt when anything of it last changed
 * @param page where it is shown to the public; null where it is not
 */
public record CalendarEntry(
        OccurrenceId id,
        int sequence,
        State state,
        String summary,
        @Nullable String description,
        @Nullable String location,
        Period period,
        List<String> categories,
        Instant writtenAt,
        @Nullable String page) {

    public enum State {
        TENTATIVE,
        CONFIRMED,
        /** Not at that time: called off, or put off without another date. */
        CANCELLED
    }

    public CalendarEntry {
        categories = List.copyOf(categories);
    }

    /** The same in every calendar, however often it is moved. */
    public String uid() {
        return id.value() + "@parvis";
    }
}
