package fr.parvis.actions.professional.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.ProfessionalProfile;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A visiting professional as stored. */
record ProfessionalDocument(
        @BsonId String id,
        String name,
        @Nullable PartnerRef partner,
        @Nullable String helpsWith,
        @Nullable String toBring,
        List<String> actionIds,
        boolean visiting,
        long version) {

    static ProfessionalDocument of(Professional professional) {
        var profile = professional.profile();
        return new ProfessionalDocument(
                professional.id().value(),
                profile.name(),
                profile.partner(),
                profile.helpsWith(),
                profile.toBring(),
                profile.actions().stream().map(ActionId::value).toList(),
                professional.visiting(),
                professional.version());
    }

    Professional professional() {
        var actions = actionIds.stream().map(ActionId::new).toList();
        return new Professional(
                new ProfessionalId(id),
                new ProfessionalProfile(name, partner, helpsWith, toBring, actions),
                visiting,
                version);
    }
}
