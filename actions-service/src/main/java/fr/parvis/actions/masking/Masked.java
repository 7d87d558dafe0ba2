package fr.parvis.actions.masking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures and their total as others may read them.
 *
 * @param figures in their order; null where masked
 * @param total null where masked
 */
public record Masked(List<@Nullable Integer> figures, @Nullable Integer total) {}
