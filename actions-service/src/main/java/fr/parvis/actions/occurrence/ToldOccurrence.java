package fr.parvis.actions.occurrence;

import fr.parvis.actions.occurrence.OccurrenceFact.Before;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceCancelled;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceHeld;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceMoved;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceScheduled;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Theme;
import org.jspecify.annotations.Nullable;

/** What others are told of an occurrence. */
final class ToldOccurrence {

    private ToldOccurrence() {}

    /** The fact that says how it is now. */
    static OccurrenceFact now(Occurrence of) {
        var id = of.id().value();
        return switch (of.state()) {
            case SCHEDULED -> new OccurrenceScheduled(id, told(of), of.version());
            case POSTPONED, CANCELLED ->
                    new OccurrenceCancelled(id, told(of), reason(of), of.version());
            case HELD -> new OccurrenceHeld(id, told(of), of.version());
        };
    }

    /** The fact that says that it is not there any more. */
    static OccurrenceFact removed(Occurrence last) {
        return new OccurrenceCancelled(
                last.id().value(), told(last), "Date supprimée", last.version() + 1);
    }

    /** The fact that says what became of it. */
    static OccurrenceFact since(Occurrence before, Occurrence now) {
        return now.state() == OccurrenceState.SCHEDULED && hasMoved(before, now)
                ? new OccurrenceMoved(now.id().value(), told(now), was(before), now.version())
                : now(now);
    }

    private static boolean hasMoved(Occurrence before, Occurrence now) {
        return !before.period().equals(now.period()) || before.content().isElsewhere(now.content());
    }

    private static String reason(Occurrence of) {
        return of.ending() == null ? "" : of.ending().reason();
    }

    private static Before was(Occurrence of) {
        return new Before(
                of.period().startsAt(), of.period().endsAt(), insee(of.content().place()));
    }

    private static OccurrenceFact.Told told(Occurrence of) {
        var content = of.content();
        var isPrivate = content.practice().isPrivate();
        var place = content.place();
        return new OccurrenceFact.Told(
                of.actionId().value(),
                of.state(),
                of.announced(),
                content.practice(),
                isPrivate ? content.practice().label() : content.title(),
                of.period().startsAt(),
                of.period().endsAt(),
                insee(place),
                isPrivate || place == null ? null : place.label(),
                content.seasonId() == null ? null : content.seasonId().value(),
                content.houseId() == null ? null : content.houseId().value(),
                content.partnerIds(),
                content.themes().stream().map(Theme::code).toList(),
                of.crew().staff(),
                of.crew().equipment(),
                of.crew().tourId(),
                content.admission().mode(),
                content.admission().capacity(),
                content.admission().openToPublic(),
                of.sequence());
    }

    private static @Nullable String insee(@Nullable Place place) {
        return place == null ? null : place.insee();
    }
}
