package fr.parvis.partners.partner;

/** Changes what is known of a partner, if nobody else did in the meantime. */
public final class ChangePartner {

    private final Partners partners;

    public ChangePartner(Partners partners) {
        this.partners = partners;
    }

    public Partner change(PartnerId id, long seen, PartnerProfile profile) {
        Partner present = partners.byId(id).orElseThrow(PartnerNotFound::new);
        Partner changed = present.change(profile);
        if (present.version() != seen || !partners.save(changed, changed.changed())) {
            throw new PartnerStale();
        }
        return changed;
    }
}
