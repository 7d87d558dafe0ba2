package fr.parvis.actions.calendar;

import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Rules as anyone might type them; {@code -Dparvis.calendar.seed} repeats a run. */
final class RandomRules {

    static final long SEED = Long.getLong("parvis.calendar.seed", System.nanoTime());
    private static final List<Integer> WEEKS = List.of(1, 2, 3, 4, 5, -1);

    private final Random dice = new Random(SEED);

    /** Valid ones only. */
    Stream<Recurrence> many(int count) {
        return Stream.generate(this::draft)
                .flatMap(
                        draft -> {
                            try {
                                return Stream.of(draft.checked());
                            } catch (RecurrenceRefused noDateOrTooMany) {
                                return Stream.empty();
                            }
                        })
                .limit(count);
    }

    /**
     * Never in the hour that comes twice: lib-recur means its second coming, RFC 5545 the first.
     */
    LocalTime time() {
        return LocalTime.of((3 + dice.nextInt(23)) % 24, 15 * dice.nextInt(4));
    }

    private RecurrenceDraft draft() {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(2_000));
        LocalDate until = from.plusDays(dice.nextInt(1_000));
        int interval = 1 + dice.nextInt(12);
        return dice.nextBoolean()
                ? new RecurrenceDraft(
                        Every.WEEK, some(DayOfWeek.values()), Set.of(), interval, from, until)
                : new RecurrenceDraft(
                        Every.MONTH,
                        Set.of(DayOfWeek.of(1 + dice.nextInt(7))),
                        some(WEEKS.toArray(Integer[]::new)),
                        interval,
                        from,
                        until);
    }

    private <T> Set<T> some(T[] all) {
        List<T> shuffled = new ArrayList<>(List.of(all));
        Collections.shuffle(shuffled, dice);
        return Set.copyOf(shuffled.subList(0, 1 + dice.nextInt(all.length)));
    }
}
