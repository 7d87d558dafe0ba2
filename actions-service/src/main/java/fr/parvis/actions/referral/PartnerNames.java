package fr.parvis.actions.referral;

import java.util.Optional;

/** The partners of the present tenant, as partners-service tells of them. */
public interface PartnerNames {

    Optional<String> nameOf(String partnerId);

    /** Notes how a partner is called now, unless something newer was noted. */
    void learn(String partnerId, String name, long version);
}
