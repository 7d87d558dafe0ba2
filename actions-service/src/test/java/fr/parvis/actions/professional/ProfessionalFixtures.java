package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import java.util.List;
import java.util.UUID;

/** Visiting professionals to test with. */
public final class ProfessionalFixtures {

    public static final String TO_BRING = "votre courrier et une pièce d’identité";

    private ProfessionalFixtures() {}

    public static Professional aProfessional(ProfessionalId id, String name, ActionId... actions) {
        return Professional.welcome(id, profile(name, actions));
    }

    public static Professional aProfessional(String name, ActionId... actions) {
        return aProfessional(new ProfessionalId(UUID.randomUUID().toString()), name, actions);
    }

    public static ProfessionalProfile profile(String name, ActionId... actions) {
        return new ProfessionalProfile(
                name,
                new PartnerRef("Tribunal judiciaire de Mâcon", null),
                "Les petits litiges",
                TO_BRING,
                List.of(actions));
    }
}
