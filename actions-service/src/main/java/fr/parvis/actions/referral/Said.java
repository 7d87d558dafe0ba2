package fr.parvis.actions.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody gives it.
 *
 * @param reason why it is refused, or the person was not received
 */
public record Said(Answer answer, @Nullable Reason reason, @Nullable String words) {

    public static final int LONGEST = 1000;

    /** Refuses what does not say enough. */
    void check() {
        if (!reasons().isEmpty() && (reason == null || !reasons().contains(reason))) {
            throw ReferralUnfit.at("/reason", "reason-missing", "Choisissez une raison.");
        }
        if (words == null && (answer.needsWords() || reason == Reason.OTHER)) {
            throw ReferralUnfit.at("/words", "words-missing", "Dites-le en quelques mots.");
        }
        if (words != null && words.length() > LONGEST) {
            throw ReferralUnfit.at(
                    "/words", "words-too-long", "Écrivez 1\u202f000 caractères au plus.");
        }
    }

    private List<Reason> reasons() {
        return switch (answer) {
            case REFUSE -> Reason.ofRefusing();
            case MISS -> Reason.ofMissing();
            case ACCEPT, PROPOSE, HONOUR, WITHDRAW -> List.of();
        };
    }

    /** A reason is kept only where one is asked for. */
    @Nullable Reason keptReason() {
        return reasons().isEmpty() ? null : reason;
    }
}
