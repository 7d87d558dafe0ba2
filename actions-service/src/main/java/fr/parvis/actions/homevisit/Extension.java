package fr.parvis.actions.homevisit;

import fr.parvis.actions.occurrence.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the end of a visit is expected later than was said.
 *
 * @param from the end expected before
 * @param overdue whether an alarm was raised by then
 * @param by null where a contact said so by the link
 * @param contact name of that contact; null where it was a colleague
 */
public record Extension(
        Instant from,
        Instant until,
        boolean overdue,
        Instant at,
        @Nullable Colleague by,
        @Nullable String contact) {

    boolean isNothing() {
        return from.equals(until);
    }

    void check(VisitDate date) {
        if (!until.isAfter(from) || !until.isAfter(at)) {
            throw new VisitUnfit(List.of(VisitUnfit.END_NOT_LATER));
        }
        if (date.startsAt().plus(Period.LONGEST).isBefore(until)) {
            throw new VisitUnfit(List.of(VisitUnfit.END_TOO_LATE));
        }
    }
}
