package fr.parvis.actions.coverage;

import fr.parvis.starter.tenancy.Tenant.Position;
import org.jspecify.annotations.Nullable;

/**
 * A house or an antenna, where people are received all year.
 *
 * @param at the centre of its commune; null where the tenant gave none
 */
public record ServicePoint(String name, String insee, @Nullable Position at) {}
