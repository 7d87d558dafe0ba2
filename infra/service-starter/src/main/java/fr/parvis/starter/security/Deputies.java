package fr.parvis.starter.security;

import fr.parvis.starter.core.Siren;

/** Who stands in for a coordinator now, projected from {@code actions.deputy-named.v1}. */
@FunctionalInterface
public interface Deputies {

    boolean standsIn(String userId, Siren tenant);
}
