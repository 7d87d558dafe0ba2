package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.Actions;
import fr.parvis.starter.core.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Notes who comes to receive people, and on the dates of which actions; one for each action. */
public final class KeepProfessionals {

    private final Professionals professionals;
    private final Actions actions;

    public KeepProfessionals(Professionals professionals, Actions actions) {
        this.professionals = professionals;
        this.actions = actions;
    }

    /** Under an id that is its own; said again, nothing happens twice. */
    public Professional welcome(ProfessionalId id, ProfessionalProfile profile) {
        check(id, profile, true);
        var professional = Professional.welcome(id, profile);
        return professionals.add(professional)
                ? professional
                : professionals.byId(id).orElseThrow(ProfessionalNotFound::new);
    }

    /**
     * @param seen the version it was decided on: somebody else's change is not overwritten
     */
    public Professional change(
            ProfessionalId id, long seen, ProfessionalProfile profile, boolean visiting) {
        var present = professionals.byId(id).orElseThrow(ProfessionalNotFound::new);
        check(id, profile, visiting);
        var changed = present.change(profile, visiting);
        if (present.version() != seen || !professionals.save(changed)) {
            throw new ProfessionalStale();
        }
        return changed;
    }

    private void check(ProfessionalId id, ProfessionalProfile profile, boolean visiting) {
        var flaws = new ArrayList<Flaw>();
        for (var action : profile.actions()) {
            var pointer = "/actionIds/" + profile.actions().indexOf(action);
            if (actions.byId(action).isEmpty()) {
                flaws.add(ProfessionalUnfit.unknownAction(pointer));
            } else if (visiting && isTaken(action, id)) {
                flaws.add(ProfessionalUnfit.actionTaken(pointer));
            }
        }
        refuse(flaws);
    }

    private boolean isTaken(ActionId action, ProfessionalId by) {
        return professionals.ofAction(action).filter(it -> !it.id().equals(by)).isPresent();
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new ProfessionalUnfit(flaws);
        }
    }
}
