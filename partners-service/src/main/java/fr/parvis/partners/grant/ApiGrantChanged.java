package fr.parvis.partners.grant;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.util.List;

/** The whole present grant of one software in one tenant, as every service checks it. */
@EventType("partners.api-grant-changed.v1")
public record ApiGrantChanged(
        String integratorId, String partnerId, List<String> scopes, long version) implements Fact {}
