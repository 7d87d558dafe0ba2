package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.Alarm;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.Sign;
import fr.parvis.actions.homevisit.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A home visit in a list: nothing of the resident, and nothing of why.
 *
 * @param overdueSince absent while no alarm was raised
 * @param acknowledged whether somebody looks after the alarm
 */
record VisitLine(
        String id,
        String occurrenceId,
        String actionId,
        VisitState state,
        String visitorId,
        @Nullable String secondId,
        Instant startsAt,
        Instant expectedEnd,
        @Nullable Instant checkedInAt,
        @Nullable Instant checkedOutAt,
        @Nullable Instant overdueSince,
        boolean acknowledged,
        long version) {

    static VisitLine of(HomeVisit visit) {
        return new VisitLine(
                visit.id().value(),
                visit.date().occurrenceId(),
                visit.date().actionId(),
                visit.state(),
                visit.plan().visitorId(),
                visit.plan().secondId(),
                visit.date().startsAt(),
                visit.plan().expectedEnd(),
                at(visit.signs().checkIn()),
                at(visit.signs().checkOut()),
                since(visit.alarm()),
                isAcknowledged(visit.alarm()),
                visit.version());
    }

    private static @Nullable Instant at(@Nullable Sign sign) {
        return sign == null ? null : sign.at();
    }

    private static @Nullable Instant since(@Nullable Alarm alarm) {
        return alarm == null ? null : alarm.raisedAt();
    }

    private static boolean isAcknowledged(@Nullable Alarm alarm) {
        return alarm != null && alarm.acknowledgement() != null;
    }
}
