package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.ReferralState.ACCEPTED;
import static fr.parvis.actions.referral.ReferralState.EXPIRED;
import static fr.parvis.actions.referral.ReferralState.HONOURED;
import static fr.parvis.actions.referral.ReferralState.MISSED;
import static fr.parvis.actions.referral.ReferralState.REFUSED;
import static fr.parvis.actions.referral.ReferralState.SENT;
import static fr.parvis.actions.referral.ReferralState.WITHDRAWN;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner or the house sends a person to a date, or to a partner.
 *
 * @param matter who and what for; null once erased
 * @param consentAt when the person agreed to be sent
 * @param place what its booking came to; null where there is none
 */
public record Referral(
        ReferralId id,
        Sender from,
        Destination to,
        @Nullable Matter matter,
        Instant consentAt,
        ReferralState state,
        @Nullable Standing place,
        Course course,
        Clock clock,
        long version) {

    /** So that nobody fills a mailbox by asking for links. */
    private static final Duration BETWEEN_LINKS = Duration.ofHours(1);

    static Referral send(ReferralId id, Draft draft, Destination to, Clock clock, Instant now) {
        var sent = new Step(now, Kind.SENT, Side.SENDER, draft.by(), null, null);
        return new Referral(
                id,
                draft.from(),
                to,
                draft.matter(),
                draft.consentAt(),
                SENT,
                null,
                new Course(List.of(sent)),
                clock,
                1);
    }

    public Side turn() {
        return course.turn();
    }

    /** Whether somebody of the house has something to do about it. */
    public boolean isTodo() {
        return switch (state) {
            case SENT -> place == null && (isOurs(turn()) || lacksAddress());
            case ACCEPTED -> to.isDate() && clock.askAt() == null;
            case REFUSED, HONOURED, MISSED, WITHDRAWN, EXPIRED -> false;
        };
    }

    public boolean isOpen() {
        return state == SENT || state == ACCEPTED;
    }

    /** Whether how to reach the person is for the receiver's eyes by now. */
    public boolean isEntrusted() {
        return state == ACCEPTED || state == HONOURED || state == MISSED;
    }

    public boolean involves(@Nullable String partnerId) {
        return partnerId != null
                && (partnerId.equals(from.partnerId()) || partnerId.equals(to.partnerId()));
    }

    /** By whose turn it is; a partner may also think better of a no. */
    Referral accept(Step yes) {
        var again = state == REFUSED && yes.side() == Side.RECEIVER && !to.isDate();
        require(again || isAnsweredBy(yes.side()));
        return next(ACCEPTED, yes, clock.accepted(to));
    }

    Referral propose(Step proposal) {
        require(isAnsweredBy(proposal.side()) && !course.isLong());
        return next(SENT, proposal, Clock.from(proposal.at(), to));
    }

    Referral refuse(Step no) {
        require(isOpen());
        return next(REFUSED, no, clock.still());
    }

    Referral honour(Step seen) {
        require(isOpen() || state == MISSED);
        if (to.startsAt() != null && seen.at().isBefore(to.startsAt())) {
            throw ReferralRefused.tooEarly();
        }
        return next(HONOURED, seen, clock.still());
    }

    Referral miss(Step unseen) {
        require(state == ACCEPTED || state == HONOURED);
        return next(MISSED, unseen, clock.still());
    }

    Referral withdraw(Step back) {
        require(isOpen());
        return next(WITHDRAWN, back, clock.still());
    }

    /** Nobody answered in time. */
    Referral expire(Instant now) {
        require(state == SENT);
        return next(EXPIRED, Step.byItself(now, Kind.EXPIRED), clock.still());
    }

    /**
     * @param told whether there was somebody to write to
     */
    Referral remind(Instant now, boolean told) {
        return told
                ? next(state, Step.byItself(now, Kind.REMINDED), clock.reminded())
                : with(to, place, clock.reminded());
    }

    /** Whether a new link may go to the address on record when somebody asks for it. */
    boolean isRenewable(Instant now) {
        return to.email() != null
                && matter != null
                && state != WITHDRAWN
                && !course.isLong()
                && !now.isBefore(course.writtenAt().plus(BETWEEN_LINKS));
    }

    /** With a new link to this address; one that nobody answered waits again. */
    Referral renew(Instant now, String email) {
        require(!to.isDate() && matter != null && state != WITHDRAWN);
        var waits = state == EXPIRED || state == SENT;
        return new Referral(
                id,
                from,
                to.withEmail(email),
                matter,
                consentAt,
                waits ? SENT : state,
                place,
                course.with(Step.byItself(now, Kind.LINK_SENT)),
                waits ? Clock.from(now, to) : clock,
                version + 1);
    }

    /** The person has a place on the date. */
    Referral seated(Instant now) {
        var yes = Step.byItself(now, Kind.ACCEPTED);
        return state == SENT ? taken(yes, Standing.BOOKED) : this;
    }

    /** The person waits for a place on the date. */
    Referral queued() {
        var known = state != SENT || place == Standing.WAITING;
        return known ? this : with(to, Standing.WAITING, clock);
    }

    /** Whether it was refused only because the person gave the place up. */
    boolean isGivenUp() {
        var last = course.last();
        return state == REFUSED
                && last.side() == null
                && last.reason() == Reason.DECLINED_BY_PERSON;
    }

    /** The place that was given up is asked for again. */
    Referral takeUpAgain() {
        return new Referral(
                id,
                from,
                to,
                matter,
                consentAt,
                SENT,
                null,
                course,
                clock.following(to, false),
                version + 1);
    }

    /** Nobody noted whether the person came: somebody is to say it. */
    Referral unclear() {
        return with(to, place, clock.still());
    }

    /** Its date is at another time. */
    Referral follow(Destination moved) {
        return with(moved, place, clock.following(moved, state == ACCEPTED));
    }

    /** Leaves that somebody was sent, and what became of it. */
    public Referral forget() {
        return new Referral(
                id,
                from.forgotten(),
                to.withEmail(null),
                null,
                consentAt,
                state,
                place,
                course.forgotten(),
                clock,
                version + 1);
    }

    /** When something is to be done about it by itself; null for never. */
    public @Nullable Instant dueAt() {
        return switch (state) {
            case SENT -> clock.remindAt() == null ? clock.expiresAt() : clock.remindAt();
            case ACCEPTED -> clock.askAt();
            case REFUSED, HONOURED, MISSED, WITHDRAWN, EXPIRED -> null;
        };
    }

    /** From when the person's data grows old. */
    public Instant agesFrom() {
        var end = state == SENT ? clock.expiresAt() : to.endsAt();
        var last = course.last().at();
        return end != null && end.isAfter(last) ? end : last;
    }

    private boolean lacksAddress() {
        return !to.isDate() && to.email() == null;
    }

    private boolean isOurs(Side side) {
        return side == Side.SENDER ? from.isHouse() : to.isDate();
    }

    /** A place on a date answers by itself. */
    private boolean isAnsweredBy(@Nullable Side side) {
        return state == SENT && place == null && side == turn();
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new ReferralRefused(state);
        }
    }

    private Referral taken(Step yes, Standing given) {
        return new Referral(
                id,
                from,
                to,
                matter,
                consentAt,
                ACCEPTED,
                given,
                course.with(yes),
                clock.accepted(to),
                version + 1);
    }

    private Referral next(ReferralState then, Step step, Clock due) {
        var all = course.with(step);
        return new Referral(id, from, to, matter, consentAt, then, place, all, due, version + 1);
    }

    private Referral with(Destination where, @Nullable Standing given, Clock due) {
        return new Referral(
                id, from, where, matter, consentAt, state, given, course, due, version + 1);
    }
}
