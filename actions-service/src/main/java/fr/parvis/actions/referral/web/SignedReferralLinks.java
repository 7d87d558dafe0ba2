package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.ReferralLinks;
import fr.parvis.starter.links.Link;
import fr.parvis.starter.links.LinkSettings;
import fr.parvis.starter.links.Links;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Signs with the service's keys. */
@Component
class SignedReferralLinks implements ReferralLinks {

    private static final char PURPOSE = 'o';

    private final Links links;
    private final LinkSettings settings;
    private final TenantDirectory tenants;

    SignedReferralLinks(Links links, LinkSettings settings, TenantDirectory tenants) {
        this.links = links;
        this.settings = settings;
        this.tenants = tenants;
    }

    @Override
    public String answer(ReferralId id, Instant until) {
        return settings.origin() + path(links.sign(PURPOSE, id.value(), until));
    }

    @Override
    public String staff(ReferralId id) {
        var slug = tenants.current().slug();
        return settings.origin() + "/app/" + slug + "/orientations/" + id.value();
    }

    /** Refuses with 410 what is over. */
    Link read(String text) {
        return links.read(PURPOSE, text);
    }

    /** Also one that is over, for whoever asks for a new one. */
    Link readFormer(String text) {
        return links.readFormer(PURPOSE, text);
    }

    static String path(String text) {
        return "/d/" + text + "/orientation";
    }
}
