package fr.parvis.actions.professional.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.professional.Professional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visiting professional as the team sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfessionalResponse(
        String id,
        String name,
        @Nullable String partner,
        @Nullable String partnerId,
        @Nullable String helpsWith,
        @Nullable String toBring,
        List<String> actionIds,
        boolean visiting,
        long version) {

    static ProfessionalResponse of(Professional professional) {
        var profile = professional.profile();
        var partner = profile.partner();
        return new ProfessionalResponse(
                professional.id().value(),
                profile.name(),
                partner == null ? null : partner.name(),
                partner == null ? null : partner.partnerId(),
                profile.helpsWith(),
                profile.toBring(),
                profile.actions().stream().map(ActionId::value).toList(),
                professional.visiting(),
                professional.version());
    }
}
