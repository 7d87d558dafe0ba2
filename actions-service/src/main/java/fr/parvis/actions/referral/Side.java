package fr.parvis.actions.referral;

/** Who sends a person, or to whom the person is sent. */
public enum Side {
    SENDER,
    RECEIVER;

    Side other() {
        return this == SENDER ? RECEIVER : SENDER;
    }
}
