package fr.parvis.actions.referral;

import org.jspecify.annotations.Nullable;

/**
 * Who says something about a referral.
 *
 * @param side null for the house, which also notes what the others say on the phone
 * @param email by which they are not told what they said themselves
 */
public record Speaker(String name, @Nullable Side side, @Nullable String email) {

    /** Who answers by itself what is due. */
    static final Speaker NOBODY = new Speaker("", null, null);

    /** Of who speaks for both sides, the one whose turn it is. */
    Side sideIn(Referral referral) {
        return side == null ? referral.turn() : side;
    }

    boolean speaksFor(Side wanted) {
        return side == null || side == wanted;
    }
}
