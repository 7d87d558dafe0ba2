package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;

/**
 * Somebody of another office who comes to receive people, on the dates of our actions.
 *
 * @param visiting whether they still come
 */
public record Professional(
        ProfessionalId id, ProfessionalProfile profile, boolean visiting, long version) {

    public static Professional welcome(ProfessionalId id, ProfessionalProfile profile) {
        return new Professional(id, profile, true, 1);
    }

    public Professional change(ProfessionalProfile said, boolean comes) {
        return new Professional(id, said, comes, version + 1);
    }

    public boolean receivesOn(ActionId action) {
        return visiting && profile.actions().contains(action);
    }
}
