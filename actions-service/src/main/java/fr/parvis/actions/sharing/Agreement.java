package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One neighbour to whom something is shown.
 *
 * @param from first day on which it may be borrowed, on the owner's calendar; null without a limit
 * @param until last such day; null without a limit
 */
public record Agreement(Siren neighbour, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static Agreement with(Siren neighbour) {
        return new Agreement(neighbour, null, null);
    }

    /** Whether it may be borrowed on all of these days. */
    public boolean covers(LocalDate first, LocalDate last) {
        return (from == null || !first.isBefore(from)) && (until == null || !last.isAfter(until));
    }

    boolean isBackwards() {
        return from != null && until != null && until.isBefore(from);
    }
}
