package fr.parvis.partners.partner;

/** An organisation that the tenant works with, with or without a convention. */
public record Partner(PartnerId id, PartnerProfile profile, long version) {

    static final long FIRST = 1;

    public static Partner register(PartnerId id, PartnerProfile profile) {
        return new Partner(id, profile, FIRST);
    }

    public Partner change(PartnerProfile changed) {
        return new Partner(id, changed, version + 1);
    }

    PartnerFact.PartnerRegistered registered() {
        return new PartnerFact.PartnerRegistered(
                id.value(), profile.name(), profile.type(), version);
    }

    /** How it is now, as others are told. */
    public PartnerFact.PartnerChanged changed() {
        return new PartnerFact.PartnerChanged(id.value(), profile.name(), profile.type(), version);
    }
}
