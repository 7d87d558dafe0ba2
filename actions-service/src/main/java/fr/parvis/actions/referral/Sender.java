package fr.parvis.actions.referral;

import fr.parvis.starter.reference.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a person.
 *
 * @param partnerId null for the house itself
 * @param name as the receiver reads it
 * @param email where news of it go; null where nobody is written to
 */
public record Sender(@Nullable String partnerId, String name, @Nullable String email) {

    public boolean isHouse() {
        return partnerId == null;
    }

    Sender forgotten() {
        return new Sender(partnerId, name, null);
    }

    /** Whether places held under this name, or id, are held for them. */
    boolean isCalled(String partner) {
        return partner.equals(partnerId) || Folded.text(partner).equals(Folded.text(name));
    }
}
