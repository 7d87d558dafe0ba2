package fr.parvis.actions.report;

import fr.parvis.actions.outcome.Account;
import org.jspecify.annotations.Nullable;

/**
 * A date of which something is told, and whether that was typed into the national follow-up.
 *
 * @param entry null where it was not
 */
public record Due(Account account, @Nullable Entry entry) {

    /** Whether it was corrected since it was typed. */
    public boolean isChanged() {
        var outcome = account.outcome();
        return entry != null && outcome != null && entry.isOlderThan(outcome);
    }
}
