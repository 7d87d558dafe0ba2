package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visiting professional: an office, never somebody's name.
 *
 * @param name « Conciliateur de justice »
 * @param partner who sends them; null where nobody said
 * @param helpsWith what people come for, in words
 * @param toBring what people bring along, as they read it
 * @param actions on whose dates they receive people
 */
public record ProfessionalProfile(
        String name,
        @Nullable PartnerRef partner,
        @Nullable String helpsWith,
        @Nullable String toBring,
        List<ActionId> actions) {

    public ProfessionalProfile {
        actions = List.copyOf(actions);
    }
}
