package fr.parvis.actions.sharing;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Siren;
import org.jspecify.annotations.Nullable;

/**
 * A neighbour's date, as much of it as is shown: nobody of its team, nothing that it takes, nobody
 * who comes, no partner.
 *
 * @param told version of the date that says so; an older one never overwrites a newer
 */
public record SharedDate(
        String id,
        String actionId,
        Siren owner,
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable String insee,
        @Nullable String place,
        Period period,
        OccurrenceState state,
        BookingMode booking,
        boolean openToPublic,
        long told) {

    /** Where it stands among others. */
    public OccurrenceMark mark() {
        return new OccurrenceMark(period.startsAt(), id);
    }

    static SharedDate of(Occurrence occurrence, Siren owner) {
        var content = occurrence.content();
        var place = content.place();
        return new SharedDate(
                occurrence.id().value(),
                occurrence.actionId().value(),
                owner,
                content.practice(),
                content.title(),
                content.description(),
                place == null ? null : place.insee(),
                place == null ? null : place.label(),
                occurrence.period(),
                occurrence.state(),
                content.admission().mode(),
                content.admission().openToPublic(),
                occurrence.version());
    }
}
