package fr.parvis.actions.occurrence.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Ending;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFact;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.occurrence.SeriesCommand;
import fr.parvis.actions.occurrence.Written;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence as stored; of one removed, nothing but that it was there.
 *
 * @param code by which it is found where its address is printed
 * @param day, week and month on the tenant's calendar, by which figures are counted
 * @param updatedAt stamped by every write; only ever read here
 */
record OccurrenceDocument(
        @BsonId String id,
        @Nullable String code,
        @Nullable String actionId,
        @Nullable Content content,
        boolean own,
        boolean announced,
        @Nullable OccurrenceState state,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalDays on,
        List<String> staff,
        List<String> equipment,
        @Nullable String tourId,
        @Nullable Period movedFrom,
        @Nullable Ending ending,
        @Nullable SeriesCommand series,
        List<String> commands,
        int sequence,
        boolean gone,
        long version,
        @Nullable Instant updatedAt) {

    static OccurrenceDocument of(Occurrence occurrence, LocalDays on) {
        return new OccurrenceDocument(
                occurrence.id().value(),
                PrintedCode.of(occurrence.id()).value(),
                occurrence.actionId().value(),
                occurrence.content(),
                occurrence.own(),
                occurrence.announced(),
                occurrence.state(),
                occurrence.period().startsAt(),
                occurrence.period().endsAt(),
                on,
                occurrence.crew().staff(),
                occurrence.crew().equipment(),
                occurrence.crew().tourId(),
                occurrence.movedFrom(),
                occurrence.ending(),
                occurrence.series(),
                occurrence.commands(),
                occurrence.sequence(),
                false,
                occurrence.version(),
                null);
    }

    static OccurrenceDocument gone(Occurrence last) {
        return new OccurrenceDocument(
                last.id().value(),
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                last.sequence(),
                true,
                last.version(),
                null);
    }

    Changed<Occurrence> changed() {
        var mark = new ChangeMark(Objects.requireNonNull(updatedAt), id);
        return gone ? Changed.gone(mark, "REMOVED") : Changed.still(mark, occurrence());
    }

    Written written() {
        return new Written(occurrence(), Objects.requireNonNull(updatedAt));
    }

    /** How it is now, as others are told. */
    List<OccurrenceFact> facts() {
        return gone ? List.of() : List.of(occurrence().told());
    }

    Occurrence occurrence() {
        return new Occurrence(
                new OccurrenceId(id),
                new ActionId(Objects.requireNonNull(actionId)),
                Objects.requireNonNull(content),
                own,
                announced,
                Objects.requireNonNull(state),
                new Period(Objects.requireNonNull(startsAt), Objects.requireNonNull(endsAt)),
                new Crew(staff, equipment, tourId),
                movedFrom,
                ending,
                series,
                commands,
                sequence,
                version);
    }
}
