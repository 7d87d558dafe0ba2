package fr.parvis.actions.referral;

/** What can be said about a referral: all but {@link #WITHDRAW} by who receives it. */
public enum Answer {
    ACCEPT,
    PROPOSE,
    REFUSE,
    /** The person was received. */
    HONOUR,
    /** The person was not received. */
    MISS,
    /** By who sent it. */
    WITHDRAW;

    /** Whether it is said already. */
    boolean isKnown(Referral referral) {
        return switch (this) {
            case ACCEPT -> referral.state() == ReferralState.ACCEPTED;
            case REFUSE -> referral.state() == ReferralState.REFUSED;
            case HONOUR -> referral.state() == ReferralState.HONOURED;
            case MISS -> referral.state() == ReferralState.MISSED;
            case WITHDRAW -> referral.state() == ReferralState.WITHDRAWN;
            case PROPOSE -> false;
        };
    }

    boolean needsWords() {
        return this == PROPOSE;
    }
}
