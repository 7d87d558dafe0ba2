package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often someone was asked, so that nobody is tired.
 *
 * @param calls the calls that asked, by month
 */
public record Asks(@Nullable Instant lastAt, Map<YearMonth, List<String>> calls) {

    public static final Asks NONE = new Asks(null, Map.of());

    public int in(YearMonth month) {
        return calls.getOrDefault(month, List.of()).size();
    }

    public boolean by(String callId, YearMonth month) {
        return calls.getOrDefault(month, List.of()).contains(callId);
    }

    /** Asked once more; only this month and the one before are of use, older ones are dropped. */
    public Asks with(String callId, YearMonth month, Instant at) {
        Map<YearMonth, List<String>> kept = new HashMap<>(calls);
        kept.keySet().removeIf(old -> old.isBefore(month.minusMonths(1)));
        kept.merge(
                month, List.of(callId), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        return new Asks(at, Map.copyOf(kept));
    }
}
