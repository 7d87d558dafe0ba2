package fr.parvis.actions.action;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.PlanRules;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Flaw;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something held outside the walls, on one date or many.
 *
 * @param former what it was before, the oldest first
 * @param visitId of a home visit: the visit that was approved
 * @param cancelled why it is called off; null where it is not
 */
public record Action(
        ActionId id,
        Plan plan,
        ActionState state,
        List<FormerPractice> former,
        @Nullable String visitId,
        @Nullable Cancellation cancelled,
        long version) {

    private static final Flaw UNAPPROVED =
            new Flaw(
                    "/practice",
                    "visit-unapproved",
                    "Une visite à domicile s’annonce en la faisant approuver.");

    public Action {
        former = List.copyOf(former);
    }

    public static Action draft(ActionId id, Plan plan) {
        return new Action(id, plan, ActionState.DRAFT, List.of(), null, null, 1);
    }

    public boolean isSeenBy(Onlooker onlooker) {
        return state != ActionState.DRAFT
                && onlooker.sees(
                        plan.practice(), plan.admission(), plan.organisation().partnerIds());
    }

    /** What is missing before it may be announced, field by field. */
    public List<Flaw> missing() {
        return plan.practice() == Practice.HOME_VISIT && visitId == null
                ? Stream.concat(PlanRules.missing(plan).stream(), Stream.of(UNAPPROVED)).toList()
                : PlanRules.missing(plan);
    }

    public Action change(Plan changed) {
        mayBeDated();
        if (state == ActionState.PLANNED && changed.practice() != plan.practice()) {
            throw ActionRefused.practiceFixed();
        }
        return next(changed, state, null).complete();
    }

    /** Itself, where it may be given dates: not once it is called off. */
    public Action mayBeDated() {
        if (state == ActionState.CANCELLED) {
            throw new ActionRefused(state);
        }
        return this;
    }

    public Action announce() {
        if (state != ActionState.DRAFT) {
            throw new ActionRefused(state);
        }
        return next(plan, ActionState.PLANNED, null).complete();
    }

    public Action cancel(String reason) {
        mayBeDated();
        return next(plan, ActionState.CANCELLED, new Cancellation(reason, state));
    }

    /** Takes back that it was called off. */
    public Action reopen() {
        if (cancelled == null) {
            throw new ActionRefused(state);
        }
        return next(plan, cancelled.before(), null);
    }

    /** What was held until now stays a permanence; what comes is held by the antenna. */
    public Action becomeAntenna(HouseId house, String openingHours, Instant now) {
        mayBeDated();
        if (plan.practice() != Practice.PERMANENCE) {
            throw ActionRefused.notAPermanence();
        }
        var past =
                Stream.concat(former.stream(), Stream.of(new FormerPractice(plan.practice(), now)));
        var antenna = plan.antenna(house, openingHours);
        return new Action(id, antenna, state, past.toList(), visitId, null, version + 1).complete();
    }

    /** Of a home visit: that somebody else agreed to it. */
    public Action approve(String visit) {
        return new Action(id, plan, state, former, visit, cancelled, version + 1);
    }

    /** What became of it since then, as others are told. */
    public ActionFact since(Action before) {
        return state == ActionState.PLANNED && before.state() != ActionState.PLANNED
                ? ToldAction.planned(this)
                : ToldAction.changed(this);
    }

    /** How it is now, as others are told. */
    public ActionFact changed() {
        return ToldAction.changed(this);
    }

    /** That it is taken out, as if it had never been. */
    public ActionFact removed() {
        if (state != ActionState.DRAFT) {
            throw new ActionRefused(state);
        }
        return ToldAction.removed(this);
    }

    private Action next(Plan to, ActionState then, @Nullable Cancellation why) {
        return new Action(id, to, then, former, visitId, why, version + 1);
    }

    private Action complete() {
        var missing = missing();
        if (state == ActionState.PLANNED && !missing.isEmpty()) {
            throw new ActionIncomplete(missing);
        }
        return this;
    }
}
