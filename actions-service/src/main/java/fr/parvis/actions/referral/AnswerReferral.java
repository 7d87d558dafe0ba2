package fr.parvis.actions.referral;

import fr.parvis.actions.referral.Step.Kind;
import fr.parvis.starter.core.Fact;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Answers a referral, says what became of it, or takes it back. */
public final class AnswerReferral {

    private final EditReferral edit;
    private final ReferralLetter letter;
    private final InstantSource clock;

    public AnswerReferral(Referrals referrals, ReferralLetter letter, InstantSource clock) {
        this.edit = new EditReferral(referrals);
        this.letter = letter;
        this.clock = clock;
    }

    /** What was said already changes nothing. */
    public Referral answer(ReferralId id, Speaker by, Said said) {
        said.check();
        return edit.edit(
                id,
                referral -> said.answer().isKnown(referral) ? referral : next(referral, by, said),
                changed -> told(changed, by));
    }

    private Referral next(Referral referral, Speaker by, Said said) {
        return switch (said.answer()) {
            case ACCEPT -> referral.accept(step(Kind.ACCEPTED, by, by.sideIn(referral), said));
            case PROPOSE -> referral.propose(step(Kind.PROPOSED, by, by.sideIn(referral), said));
            case REFUSE -> referral.refuse(step(Kind.REFUSED, by, Side.RECEIVER, said));
            case HONOUR -> referral.honour(step(Kind.HONOURED, by, Side.RECEIVER, said));
            case MISS -> referral.miss(step(Kind.MISSED, by, Side.RECEIVER, said));
            case WITHDRAW -> referral.withdraw(step(Kind.WITHDRAWN, by, Side.SENDER, said));
        };
    }

    private Step step(Kind what, Speaker by, Side side, Said said) {
        if (!by.speaksFor(side)) {
            throw ReferralRefused.notYours();
        }
        var now = clock.instant();
        return new Step(now, what, side, by.name(), said.keptReason(), said.words());
    }

    private List<Fact> told(Referral changed, Speaker by) {
        return Stream.<Fact>concat(
                        Stream.of(ReferralFact.of(changed)), letter.news(changed, by).stream())
                .toList();
    }
}
