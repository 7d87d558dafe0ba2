package fr.parvis.partners.partner;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** What happens to a partner; no contact is told, they stay in this service. */
public sealed interface PartnerFact extends Fact {

    @EventType("partners.partner-registered.v1")
    record PartnerRegistered(String partnerId, String name, PartnerType type, long version)
            implements PartnerFact {}

    @EventType("partners.partner-changed.v1")
    record PartnerChanged(String partnerId, String name, PartnerType type, long version)
            implements PartnerFact {}
}
