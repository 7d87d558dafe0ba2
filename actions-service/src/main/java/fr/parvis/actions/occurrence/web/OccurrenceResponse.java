package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Ending;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date as it is shown.
 *
 * @param announced whether the public may know of it
 * @param own whether it was edited alone and follows its action no more
 * @param reason why it is put off or called off
 */
record OccurrenceResponse(
        String id,
        String actionId,
        OccurrenceState state,
        boolean announced,
        boolean own,
        Practice practice,
        String title,
        @Nullable String description,
        Instant startsAt,
        Instant endsAt,
        @Nullable Period movedFrom,
        @Nullable String reason,
        @Nullable PlaceBody place,
        @Nullable String seasonId,
        @Nullable String houseId,
        List<PartnerRef> partners,
        List<String> themes,
        BookingMode mode,
        @Nullable Integer capacity,
        boolean openToPublic,
        List<String> staff,
        List<String> equipment,
        @Nullable String tourId,
        int sequence,
        long version) {

    static OccurrenceResponse of(Occurrence of) {
        var content = of.content();
        return new OccurrenceResponse(
                of.id().value(),
                of.actionId().value(),
                of.state(),
                of.announced(),
                of.own(),
                content.practice(),
                content.title(),
                content.description(),
                of.period().startsAt(),
                of.period().endsAt(),
                of.movedFrom(),
                Optional.ofNullable(of.ending()).map(Ending::reason).orElse(null),
                content.place() == null ? null : PlaceBody.of(content.place()),
                content.seasonId() == null ? null : content.seasonId().value(),
                content.houseId() == null ? null : content.houseId().value(),
                content.partners(),
                content.themes().stream().map(Theme::code).toList(),
                content.admission().mode(),
                content.admission().capacity(),
                content.admission().openToPublic(),
                of.crew().staff(),
                of.crew().equipment(),
                of.crew().tourId(),
                of.sequence(),
                of.version());
    }
}
