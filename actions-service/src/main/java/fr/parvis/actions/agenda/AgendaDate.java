package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date as the public reads it: nobody of the team and nobody who comes is named.
 *
 * @param partners names of those with whom it is held, as typed
 * @param movedFrom when it was before its last move
 * @param bookable whether people take a place
 * @param writtenAt when anything of it last changed
 */
public record AgendaDate(
        OccurrenceId id,
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable Spot spot,
        List<Theme> themes,
        List<String> partners,
        Host host,
        Period period,
        @Nullable Period movedFrom,
        Standing standing,
        boolean bookable,
        int sequence,
        Instant writtenAt) {

    public AgendaDate {
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
    }

    public PrintedCode code() {
        return PrintedCode.of(id);
    }

    /** Whether somebody may still come. */
    public boolean isAhead(Instant now) {
        return standing.isOn() && !period.isOver(now);
    }
}
