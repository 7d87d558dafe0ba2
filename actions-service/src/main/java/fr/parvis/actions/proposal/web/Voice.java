package fr.parvis.actions.proposal.web;

import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.proposal.Side;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * For whom a caller speaks: the house, or one partner.
 *
 * @param partnerId in the directory of partners; null for the house, and for who acts for no
 *     partner
 */
record Voice(Side side, @Nullable String partnerId) {

    static Voice of(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADVISER)
                ? new Voice(Side.HOUSE, null)
                : new Voice(Side.PARTNER, caller.partnerId());
    }

    /** Whether what is between the house and this partner is theirs to see. */
    boolean concerns(PartnerRef partner) {
        return isHouse() || (partnerId != null && partnerId.equals(partner.partnerId()));
    }

    boolean isHouse() {
        return side == Side.HOUSE;
    }
}
