package fr.parvis.actions.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner, or its software: sees what is announced to everyone or what it takes part in; never a
 * draft, never a home visit.
 *
 * @param partnerId in the tenant's directory; null where it acts for none
 */
public record Onlooker(@Nullable String partnerId) {

    public boolean sees(Practice practice, Admission admission, List<String> partnerIds) {
        return !practice.isPrivate()
                && (admission.openToPublic()
                        || (partnerId != null && partnerIds.contains(partnerId)));
    }
}
