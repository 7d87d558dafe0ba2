package fr.parvis.actions.telling;

import java.util.function.UnaryOperator;

/** Changes a phone round as it is now, and again where somebody else did in the meantime. */
record EditRound(PhoneRounds rounds) {

    private static final int ATTEMPTS = 5;

    /**
     * @param change what it becomes; itself where there is nothing to change
     */
    void edit(String occurrenceId, UnaryOperator<PhoneRound> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = rounds.of(occurrenceId);
            var changed = change.apply(present);
            if (changed == present || rounds.save(changed)) {
                return;
            }
        }
        throw new PhoneRoundStale();
    }
}
