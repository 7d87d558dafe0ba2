package fr.parvis.volunteers.volunteer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
}
