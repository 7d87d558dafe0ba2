package fr.parvis.actions.renewal.web;

import fr.parvis.actions.renewal.CarriedOver;
import fr.parvis.actions.renewal.Copied;
import fr.parvis.actions.renewal.FlaggedDate;
import fr.parvis.actions.rhythm.RefusedDate;
import java.time.LocalDate;
import java.util.List;

/**
 * A season made from another.
 *
 * @param actions drafts to look through
 * @param leftOut dates that would lie outside the new season
 * @param daysOff dates that fall on a holiday or a closure
 */
record CopyResponse(
        String id,
        String name,
        LocalDate from,
        LocalDate to,
        int actions,
        int dates,
        int leftOut,
        List<RefusedDate> refused,
        List<FlaggedDateResponse> daysOff,
        long version) {

    static CopyResponse of(Copied copied, List<FlaggedDate> flagged) {
        var season = copied.season();
        CarriedOver carried = copied.carried();
        return new CopyResponse(
                season.id().value(),
                season.plan().name(),
                season.plan().from(),
                season.plan().to(),
                carried.actions(),
                carried.dates(),
                carried.leftOut(),
                carried.refused(),
                flagged.stream().map(FlaggedDateResponse::of).toList(),
                season.version());
    }
}
