package fr.parvis.actions.occurrence;

import java.util.function.UnaryOperator;

/** Changes an occurrence as it is now, and again where somebody else did in the meantime. */
record Attempts(Occurrences occurrences) {

    private static final int MOST = 5;

    /**
     * @param change what it becomes; itself where there is nothing to change
     */
    Occurrence change(OccurrenceId id, UnaryOperator<Occurrence> change) {
        for (int attempt = 0; attempt < MOST; attempt++) {
            var present = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new);
            var changed = change.apply(present);
            if (changed == present || occurrences.save(changed, changed.since(present))) {
                return changed;
            }
        }
        throw new OccurrenceStale();
    }
}
