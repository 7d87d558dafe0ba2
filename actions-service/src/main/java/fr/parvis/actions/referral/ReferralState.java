package fr.parvis.actions.referral;

/** Where a referral has got to. */
public enum ReferralState {
    /** Waits for an answer. */
    SENT,
    ACCEPTED,
    /** The receiver cannot help, and said why. */
    REFUSED,
    /** The person was received. */
    HONOURED,
    /** It was accepted, but the person was not received. */
    MISSED,
    /** The sender took it back. */
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED;

    /** Whether nobody is waited for any more because of it. */
    boolean isOff() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
