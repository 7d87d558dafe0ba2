package fr.parvis.actions.practice;

import org.jspecify.annotations.Nullable;

/**
 * A co-organiser.
 *
 * @param name as typed
 * @param partnerId in the directory of partners; null until it is recognised
 */
public record PartnerRef(String name, @Nullable String partnerId) {}
