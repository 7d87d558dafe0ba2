package fr.parvis.actions.booking;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/**
 * Who a booking or a referral was for is known here no more.
 *
 * @param id of the booking or referral
 * @param reason RETENTION or RGPD
 */
@EventType("actions.person-erased.v1")
public record PersonErased(String id, Reason reason) implements Fact {

    public enum Reason {
        RETENTION,
        RGPD
    }
}
