package fr.parvis.actions.outcome;

import java.util.Set;

/**
 * What a tenant asks its team of each date.
 *
 * @param hidden what no form shows; what was said of it before stays
 */
public record OutcomeSettings(Set<OutcomeDetail> hidden, long version) {

    /** Before anyone chooses: everything may be said. */
    public static final OutcomeSettings USUAL = new OutcomeSettings(Set.of(), 0);

    public OutcomeSettings {
        hidden = Set.copyOf(hidden);
    }

    public OutcomeSettings hiding(Set<OutcomeDetail> details) {
        return new OutcomeSettings(details, version + 1);
    }
}
