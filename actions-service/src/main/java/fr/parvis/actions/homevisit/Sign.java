package fr.parvis.actions.homevisit;

import java.time.Instant;

/**
 * That somebody said they arrived or left.
 *
 * @param clientId given by the phone, the same however often it is sent
 * @param at by the phone's clock
 * @param receivedAt by ours
 * @param forSomeone whether a colleague said it for who goes
 */
public record Sign(
        String clientId, Instant at, Instant receivedAt, Colleague by, boolean forSomeone) {}
