package fr.parvis.volunteers.answer;

import org.jspecify.annotations.Nullable;

/**
 * What an answer came to.
 *
 * @param position in the waiting list, from 1; null elsewhere
 */
public record Given(Choice answer, Standing place, @Nullable Long position) {}
