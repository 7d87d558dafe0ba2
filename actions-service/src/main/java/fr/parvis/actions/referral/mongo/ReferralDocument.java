package fr.parvis.actions.referral.mongo;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.Clock;
import fr.parvis.actions.referral.Course;
import fr.parvis.actions.referral.Destination;
import fr.parvis.actions.referral.Matter;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralFact;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Referrals.Way;
import fr.parvis.actions.referral.Sender;
import fr.parvis.actions.referral.Step;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A referral as stored.
 *
 * @param parties the partners whose it is
 * @param todo true where the house has something to do about it, else null
 * @param dueAt when something is to be done about it by itself
 * @param agesFrom when it was over, while there is a person to forget
 * @param updatedAt stamped by every write; only ever read here
 */
record ReferralDocument(
        @BsonId String id,
        Sender from,
        Destination to,
        @Nullable Matter matter,
        Instant consentAt,
        ReferralState state,
        @Nullable Standing place,
        List<Step> steps,
        Clock clock,
        Way way,
        List<String> parties,
        @Nullable Boolean todo,
        @Nullable Instant dueAt,
        @Nullable Instant agesFrom,
        long version,
        @Nullable Instant updatedAt) {

    static ReferralDocument of(Referral referral) {
        return new ReferralDocument(
                referral.id().value(),
                referral.from(),
                referral.to(),
                referral.matter(),
                referral.consentAt(),
                referral.state(),
                referral.place(),
                referral.course().steps(),
                referral.clock(),
                referral.to().isDate() ? Way.INBOUND : Way.OUTBOUND,
                parties(referral),
                referral.isTodo() ? true : null,
                referral.dueAt(),
                referral.matter() == null ? null : referral.agesFrom(),
                referral.version(),
                null);
    }

    private static List<String> parties(Referral referral) {
        return Stream.of(referral.from().partnerId(), referral.to().partnerId())
                .filter(Objects::nonNull)
                .toList();
    }

    Changed<Referral> changed() {
        return Changed.still(new ChangeMark(Objects.requireNonNull(updatedAt), id), referral());
    }

    /** How it is now, as others are told. */
    ReferralFact fact() {
        return ReferralFact.of(referral());
    }

    Referral referral() {
        return new Referral(
                new ReferralId(id),
                from,
                to,
                matter,
                consentAt,
                state,
                place,
                new Course(steps),
                clock,
                version);
    }
}
