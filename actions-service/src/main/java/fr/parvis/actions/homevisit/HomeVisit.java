package fr.parvis.actions.homevisit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team goes to a resident's home: an exception, that somebody else agrees to.
 *
 * @param ruling null until somebody ruled
 * @param alarm null while its end is not overdue
 */
public record HomeVisit(
        HomeVisitId id,
        VisitDate date,
        VisitPlan plan,
        Colleague requestedBy,
        VisitState state,
        @Nullable Ruling ruling,
        Signs signs,
        @Nullable Alarm alarm,
        long version) {
    /** How long after it what was said of the resident is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    public static HomeVisit request(HomeVisitId id, VisitDate date, VisitPlan plan, Colleague by) {
        return new HomeVisit(id, date, plan, by, VisitState.REQUESTED, null, Signs.NONE, null, 1);
    }

    public HomeVisit change(VisitPlan changed) {
        require(state == VisitState.REQUESTED);
        return with(date, changed);
    }

    public HomeVisit pack(List<KitItem> kit) {
        require(state == VisitState.REQUESTED || state.isAhead());
        return with(date, plan.packed(kit));
    }

    /**
     * @param rings whether a phone can be made to ring; else the ruling says why none needs to
     */
    public HomeVisit approve(Ruling yes, boolean rings) {
        refuseOwn(yes.by());
        require(state == VisitState.REQUESTED);
        if (!date.on() || !yes.at().isBefore(plan.expectedEnd())) {
            throw VisitRefused.over();
        }
        if (!rings && yes.reason() == null) {
            throw new NoRingingChannel();
        }
        return next(VisitState.APPROVED, yes, signs, null);
    }

    public HomeVisit refuse(Ruling no) {
        refuseOwn(no.by());
        require(state == VisitState.REQUESTED);
        return next(VisitState.REFUSED, no, signs, null);
    }

    /** One that reaches us after another, or after the end, only completes what is known. */
    public HomeVisit checkIn(Sign sign) {
        require(state.isAhead() || state == VisitState.ENDED);
        return signs.checkIn() != null
                ? this
                : next(
                        state == VisitState.APPROVED ? VisitState.IN_PROGRESS : state,
                        ruling,
                        signs.arrived(sign, date),
                        alarm);
    }

    /** Also without a check-in, which may still be on its way; the first one stands. */
    public HomeVisit checkOut(Sign sign) {
        if (state == VisitState.ENDED) {
            return this;
        }
        require(state.isAhead());
        return next(VisitState.ENDED, ruling, signs.left(sign, date), alarm);
    }

    /** Its end is expected later: an alarm is over, and rings again if that is not said either. */
    public HomeVisit extend(Extension later) {
        if (later.isNothing()) {
            return this;
        }
        require(state.isAhead());
        later.check(date);
        return with(plan.until(later.until()), signs.longer(later), null);
    }

    /** When something is to be done about it by itself; null for never. */
    public @Nullable Instant dueAt() {
        return switch (state) {
            case REQUESTED -> null;
            case APPROVED -> date.on() ? alarmAt() : null;
            case IN_PROGRESS -> alarmAt();
            case REFUSED, ENDED -> plan.motive() == null ? null : endedAt().plus(KEPT);
        };
    }

    /** One more contact is alerted. */
    public HomeVisit raise(Instant now, Duration every) {
        var raised = alarm == null ? Alarm.raised(now, every) : alarm.again(now, every);
        return next(state, ruling, signs, raised);
    }

    public HomeVisit acknowledge(Acknowledgement by) {
        if (alarm == null) {
            throw VisitRefused.noAlarm();
        }
        return alarm.acknowledgement() != null
                ? this
                : next(state, ruling, signs, alarm.acknowledged(by));
    }

    /** Its date was moved, put off, called off or is on again. */
    public HomeVisit follow(VisitDate changed) {
        if (changed.equals(date)
                || !(state == VisitState.REQUESTED || state == VisitState.APPROVED)) {
            return this;
        }
        return with(changed, plan.later(Duration.between(date.endsAt(), changed.endsAt())));
    }

    public HomeVisit forget() {
        return with(date, plan.forgotten());
    }

    /** Whether the risk note is for these eyes. */
    public boolean isEntrustedTo(Colleague reader, boolean coordinates) {
        return coordinates || isMadeBy(reader);
    }

    public boolean isMadeBy(Colleague somebody) {
        return plan.isVisitedBy(somebody.memberId());
    }

    /** Whether it is about themselves: who goes or who asked never rules. */
    public boolean isOwnOf(Colleague somebody) {
        return isMadeBy(somebody) || somebody.userId().equals(requestedBy.userId());
    }

    /** Who is alerted by the last telling. */
    Contact alerted(int told) {
        return plan.contacts().get((told - 1) % plan.contacts().size());
    }

    private @Nullable Instant alarmAt() {
        if (alarm == null) {
            return plan.expectedEnd();
        }
        return alarm.acknowledgement() == null ? alarm.nextAt() : null;
    }

    private Instant endedAt() {
        var out = signs.checkOut();
        return out != null ? out.receivedAt() : ruling == null ? date.endsAt() : ruling.at();
    }

    private void refuseOwn(Colleague by) {
        if (isOwnOf(by)) {
            throw new OwnVisit();
        }
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new VisitRefused(state);
        }
    }

    private HomeVisit with(VisitPlan changed, Signs heard, @Nullable Alarm rung) {
        return new HomeVisit(
                id, date, changed, requestedBy, state, ruling, heard, rung, version + 1);
    }

    private HomeVisit with(VisitDate when, VisitPlan changed) {
        return new HomeVisit(
                id, when, changed, requestedBy, state, ruling, signs, alarm, version + 1);
    }

    private HomeVisit next(
            VisitState then, @Nullable Ruling ruled, Signs heard, @Nullable Alarm rung) {
        return new HomeVisit(id, date, plan, requestedBy, then, ruled, heard, rung, version + 1);
    }
}
