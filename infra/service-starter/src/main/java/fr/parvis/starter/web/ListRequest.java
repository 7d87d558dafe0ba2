package fr.parvis.starter.web;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for; a controller's argument.
 *
 * @param limit 1 to 500
 * @param after cursor given as {@code next} by the page before
 * @param count whether the total is wanted too
 * @param updatedSince the {@code nextSince} of the last answer
 */
public record ListRequest(
        int limit, @Nullable String after, boolean count, @Nullable String updatedSince) {

    public static final int USUAL = 50;
    public static final int MOST = 500;
}
