package fr.parvis.actions.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it is typed.
 *
 * @param to its last day; null: it is one day
 */
public record AbsenceDraft(LocalDate from, @Nullable LocalDate to, @Nullable HalfDay half) {

    private static final int LONGEST_DAYS = 1_100;

    Absence absence(String id) {
        LocalDate last = to == null ? from : to;
        if (last.isBefore(from)) {
            throw MemberUnfit.because("/to", "before-start", "La fin vient après le début.");
        }
        if (last.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw MemberUnfit.because("/to", "out-of-range", "Une absence dure au plus trois ans.");
        }
        return new Absence(id, from, last, half);
    }
}
