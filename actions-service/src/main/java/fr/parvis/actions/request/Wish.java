package fr.parvis.actions.request;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param insee code of the commune where we are wanted
 * @param place in words; null where it is left to us
 * @param when in words, as people say it; null where it is left to us
 */
public record Wish(String insee, String text, @Nullable String place, @Nullable String when) {}
