package fr.parvis.starter.security;

import fr.parvis.starter.core.Siren;
import java.util.Set;

/** What a tenant lets a partner's software do in its name. */
public record Grant(Siren tenant, String integratorId, String partnerId, Set<String> scopes) {}
