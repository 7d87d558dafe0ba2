package fr.parvis.partners.partner;

/** Registers a partner under an id that is its own; said again, nothing happens twice. */
public final class RegisterPartner {

    private final Partners partners;

    public RegisterPartner(Partners partners) {
        this.partners = partners;
    }

    public Partner register(PartnerId id, PartnerProfile profile) {
        Partner partner = Partner.register(id, profile);
        return partners.add(partner, partner.registered())
                ? partner
                : partners.byId(id).orElseThrow(PartnerNotFound::new);
    }
}
