package fr.parvis.actions.telling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Phone rounds in memory. */
public final class InMemoryPhoneRounds implements PhoneRounds {

    private final Map<String, PhoneRound> rounds = new ConcurrentHashMap<>();

    @Override
    public PhoneRound of(String occurrenceId) {
        return rounds.getOrDefault(occurrenceId, PhoneRound.none(occurrenceId));
    }

    @Override
    public boolean save(PhoneRound changed) {
        return changed
                == rounds.compute(
                        changed.occurrenceId(),
                        (id, present) ->
                                (present == null ? 0 : present.version()) == changed.version() - 1
                                        ? changed
                                        : present);
    }
}
