package fr.parvis.actions.report;

import fr.parvis.actions.outcome.Account;
import org.jspecify.annotations.Nullable;

/**
 * One date of a report.
 *
 * @param met people met; null where masked, or where nobody told
 * @param newcomers those of them who had never come before; null likewise
 */
public record DateLine(Account account, @Nullable Integer met, @Nullable Integer newcomers) {

    static DateLine of(Account account) {
        var outcome = account.outcome();
        return outcome == null
                ? new DateLine(account, null, null)
                : new DateLine(account, outcome.figures().met(), outcome.figures().newcomers());
    }
}
