package fr.parvis.actions.referral;

import java.time.Instant;

/**
 * A referral before it is sent.
 *
 * @param by who sends it, as others read it
 */
public record Draft(Sender from, String by, Matter matter, Instant consentAt) {}
