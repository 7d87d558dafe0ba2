package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a neighbour's thing is taken; for what, only where the present tenant took it.
 *
 * @param holder id of what takes it
 * @param purpose what the present tenant borrowed it for; null where somebody else takes it
 * @param off whether it was given back
 * @param told version of what takes it; an older one never overwrites a newer
 */
public record TakenTime(
        String thingId,
        String holder,
        Period period,
        @Nullable String purpose,
        boolean off,
        long told) {

    static TakenTime by(Occurrence occurrence, String thingId) {
        return new TakenTime(
                thingId,
                occurrence.id().value(),
                occurrence.period(),
                null,
                false,
                occurrence.version());
    }

    /** As the borrower sees it, or as another does. */
    static TakenTime by(Loan loan, boolean borrower) {
        return new TakenTime(
                loan.equipmentId(),
                loan.id(),
                loan.period(),
                borrower ? loan.purpose() : null,
                loan.cancelled(),
                loan.version());
    }

    public boolean isOurs() {
        return purpose != null;
    }
}
