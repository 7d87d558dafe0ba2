package fr.parvis.actions.referral;

/** How the person wishes to be reached. */
public enum ContactBy {
    PHONE,
    EMAIL,
    THROUGH_SENDER
}
