package fr.parvis.actions.referral.web;

import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.actions.referral.ReferralUnfit;
import fr.parvis.actions.referral.Sender;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows by which name callers send and answer. */
@Component
class Visitors {

    private final PartnerNames names;
    private final TenantDirectory tenants;

    Visitors(PartnerNames names, TenantDirectory tenants) {
        this.names = names;
        this.tenants = tenants;
    }

    /** « Claire Martin, France services de Cluny », or the partner. */
    String nameOf(Caller caller) {
        var partnerId = caller.partnerId();
        if (isOurs(caller) || partnerId == null) {
            var house = tenants.current().houseName();
            return caller.name() == null ? house : caller.name() + ", " + house;
        }
        return names.nameOf(partnerId).orElse("Un partenaire");
    }

    /**
     * @param sentBy the partner in whose name the house sends; a partner sends in its own
     */
    Sender sender(Caller caller, @Nullable String sentBy) {
        if (!isOurs(caller)) {
            requirePartner(caller);
            return new Sender(caller.partnerId(), nameOf(caller), caller.email());
        }
        return sentBy == null
                ? new Sender(null, nameOf(caller), caller.email())
                : new Sender(sentBy, known(sentBy), null);
    }

    @Nullable Onlooker eyes(Caller caller) {
        return isOurs(caller) ? null : new Onlooker(caller.partnerId());
    }

    static boolean isOurs(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADVISER);
    }

    private static void requirePartner(Caller caller) {
        if (caller.partnerId() == null) {
            throw new NoPartner();
        }
    }

    private String known(String partnerId) {
        return names.nameOf(partnerId)
                .orElseThrow(
                        () ->
                                new ReferralUnfit(
                                        List.of(
                                                new Flaw(
                                                        "/sentBy",
                                                        "partner-unknown",
                                                        "Choisissez un partenaire connu."))));
    }
}
