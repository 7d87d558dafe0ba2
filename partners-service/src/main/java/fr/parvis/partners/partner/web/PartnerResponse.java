package fr.parvis.partners.partner.web;

import fr.parvis.partners.partner.Contact;
import fr.parvis.partners.partner.Partner;
import fr.parvis.partners.partner.PartnerProfile;
import fr.parvis.partners.partner.PartnerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as it is shown to the tenant's own people. */
record PartnerResponse(
        String id,
        String name,
        PartnerType type,
        @Nullable String network,
        List<Contact> contacts,
        @Nullable String note,
        long version) {

    static PartnerResponse of(Partner partner) {
        PartnerProfile profile = partner.profile();
        return new PartnerResponse(
                partner.id().value(),
                profile.name(),
                profile.type(),
                profile.network(),
                profile.contacts(),
                profile.note(),
                partner.version());
    }
}
