package fr.parvis.partners.partner;

import java.util.List;
import java.util.UUID;

/** Partners to test with. */
public final class PartnerFixtures {

    private PartnerFixtures() {}

    public static Partner aPartner(String name) {
        return Partner.register(new PartnerId(UUID.randomUUID().toString()), profile(name));
    }

    public static PartnerProfile profile(String name) {
        var contact = new Contact("Anne Perrin", "animatrice", "+33385590000", null);
        return new PartnerProfile(name, PartnerType.ASSOCIATION, null, List.of(contact), null);
    }
}
