package fr.parvis.actions.referral;

/** UUIDv7, as text; also the id of the booking that a referral to a date takes. */
public record ReferralId(String value) {}
