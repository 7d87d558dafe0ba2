package fr.parvis.actions.booking;

import fr.parvis.actions.roll.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What a booking came to.
 *
 * @param position in the waiting list, from 1; null elsewhere
 * @param slot the slot given; null where only heads are counted, or none is given
 */
public record Given(String id, Standing state, @Nullable Long position, @Nullable Slot slot) {}
