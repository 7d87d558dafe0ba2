package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.Alarm;
import fr.parvis.actions.homevisit.Colleague;
import fr.parvis.actions.homevisit.Extension;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.Ruling;
import fr.parvis.actions.homevisit.Sign;
import fr.parvis.actions.homevisit.VisitPlan;
import fr.parvis.actions.homevisit.VisitState;
import fr.parvis.actions.homevisit.web.VisitRequest.ContactRequest;
import fr.parvis.actions.homevisit.web.VisitRequest.KitRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home visit as one reader may see it.
 *
 * @param motive for who goes, who asked and the coordinator; absent for others, or once forgotten
 * @param riskNote for who goes and the coordinator; absent for others, or once forgotten
 * @param goes whether the reader makes the visit
 * @param own whether the reader asked for it or goes, and so does not rule
 * @param rings whether a phone can be made to ring; else a yes says why none needs to
 */
record VisitResponse(
        String id,
        String occurrenceId,
        String actionId,
        VisitState state,
        @Nullable String motive,
        @Nullable String riskNote,
        String visitorId,
        @Nullable String secondId,
        List<KitRequest> kit,
        Instant startsAt,
        Instant expectedEnd,
        List<ContactRequest> contacts,
        @Nullable RulingResponse ruling,
        @Nullable SignResponse checkIn,
        @Nullable SignResponse checkOut,
        List<ExtensionResponse> extensions,
        @Nullable AlarmResponse alarm,
        boolean goes,
        boolean own,
        boolean rings,
        long version) {

    /**
     * @param memberId absent where it was nobody of the team
     */
    record RulingResponse(@Nullable String memberId, Instant at, @Nullable String reason) {

        static @Nullable RulingResponse of(@Nullable Ruling ruling) {
            return ruling == null
                    ? null
                    : new RulingResponse(ruling.by().memberId(), ruling.at(), ruling.reason());
        }
    }

    /**
     * @param at by the phone
     * @param forSomeone whether a colleague said it
     */
    record SignResponse(
            Instant at, Instant receivedAt, @Nullable String memberId, boolean forSomeone) {

        static @Nullable SignResponse of(@Nullable Sign sign) {
            return sign == null
                    ? null
                    : new SignResponse(
                            sign.at(), sign.receivedAt(), sign.by().memberId(), sign.forSomeone());
        }
    }

    /**
     * @param from the end expected before
     * @param overdue whether an alarm was raised by then
     * @param memberId absent where it was nobody of the team
     * @param contact name of the contact who said so by the link
     */
    record ExtensionResponse(
            Instant from,
            Instant until,
            boolean overdue,
            Instant at,
            @Nullable String memberId,
            @Nullable String contact) {
        static ExtensionResponse of(Extension extension) {
            var by = extension.by();
            return new ExtensionResponse(
                    extension.from(),
                    extension.until(),
                    extension.overdue(),
                    extension.at(),
                    by == null ? null : by.memberId(),
                    extension.contact());
        }
    }

    /**
     * @param told how many contacts were alerted
     */
    record AlarmResponse(
            Instant raisedAt,
            int told,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {

        static @Nullable AlarmResponse of(@Nullable Alarm alarm) {
            if (alarm == null) {
                return null;
            }
            var by = alarm.acknowledgement();
            return by == null
                    ? new AlarmResponse(alarm.raisedAt(), alarm.told(), null, null)
                    : new AlarmResponse(alarm.raisedAt(), alarm.told(), by.at(), by.contact());
        }
    }

    static VisitResponse of(HomeVisit visit, Colleague reader, boolean coordinates, boolean rings) {
        VisitPlan plan = visit.plan();
        boolean entrusted = visit.isEntrustedTo(reader, coordinates);
        boolean own = visit.isOwnOf(reader);
        return new VisitResponse(
                visit.id().value(),
                visit.date().occurrenceId(),
                visit.date().actionId(),
                visit.state(),
                entrusted || own ? plan.motive() : null,
                entrusted ? plan.riskNote() : null,
                plan.visitorId(),
                plan.secondId(),
                plan.kit().stream().map(KitRequest::of).toList(),
                visit.date().startsAt(),
                plan.expectedEnd(),
                plan.contacts().stream().map(ContactRequest::of).toList(),
                RulingResponse.of(visit.ruling()),
                SignResponse.of(visit.signs().checkIn()),
                SignResponse.of(visit.signs().checkOut()),
                visit.signs().extensions().stream().map(ExtensionResponse::of).toList(),
                AlarmResponse.of(visit.alarm()),
                visit.isMadeBy(reader),
                own,
                rings,
                visit.version());
    }
}
