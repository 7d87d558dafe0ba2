package fr.parvis.actions.rhythm;

import fr.parvis.starter.core.Refusal;
import java.time.LocalDate;

/**
 * A date that was not made.
 *
 * @param reason in French, as people read it
 */
public record RefusedDate(LocalDate date, String reason) {

    public static RefusedDate of(LocalDate date, Refusal because) {
        var flaws = because.flaws();
        return new RefusedDate(
                date, flaws.isEmpty() ? because.detail() : flaws.getFirst().message());
    }
}
