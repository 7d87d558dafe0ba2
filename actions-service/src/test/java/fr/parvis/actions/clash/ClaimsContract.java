package fr.parvis.actions.clash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of claims does; each implementation runs it. */
public interface ClaimsContract {

    LocalDate DAY = LocalDate.of(2031, 3, 3);

    Claims claims();

    @Test
    default void what_nobody_took_is_free() {
        inClunisois(
                () -> {
                    DayKey key = aKey();

                    assertThat(claims().of(List.of(key))).containsExactly(HoldsOfDay.free(key));
                });
    }

    @Test
    default void what_is_taken_is_found_by_day_and_by_occurrence() {
        inClunisois(
                () -> {
                    DayKey key = aKey();
                    Hold hold = aHold();
                    HoldsOfDay taken = new HoldsOfDay(key, List.of(hold), false, 1);

                    assertThat(claims().put(taken)).isTrue();
                    assertThat(claims().of(List.of(key, aKey()))).contains(taken).hasSize(2);
                    assertThat(claims().ofOccurrence(hold.occurrenceId())).containsExactly(taken);
                });
    }

    @Test
    default void of_all_who_write_on_one_version_at_once_one_succeeds() {
        inClunisois(
                () -> {
                    DayKey key = aKey();

                    for (int version = 1; version < 4; version++) {
                        int next = version;
                        long succeeded =
                                IntStream.range(0, 16)
                                        .parallel()
                                        .filter(any -> isPut(key, next))
                                        .count();
                        assertThat(succeeded).isEqualTo(1);
                    }
                });
    }

    @Test
    default void what_clashes_is_listed_by_day_while_it_does() {
        inClunisois(
                () -> {
                    DayKey key = aKey();
                    var two = List.of(aHold(), aHold());
                    HoldsOfDay crowded = new HoldsOfDay(key, two, true, 1);
                    claims().put(crowded);

                    assertThat(claims().crowded(DAY, DAY)).contains(crowded);
                    assertThat(claims().crowded(DAY.plusDays(1), DAY.plusDays(9)))
                            .doesNotContain(crowded);

                    claims().put(new HoldsOfDay(key, List.of(), false, 2));
                    assertThat(claims().crowded(DAY, DAY)).noneMatch(it -> it.key().equals(key));
                });
    }

    private boolean isPut(DayKey key, int version) {
        var mine = new HoldsOfDay(key, List.of(aHold()), false, version);
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> claims().put(mine));
    }

    private static DayKey aKey() {
        return new DayKey(new Resource(Resource.Kind.PERSON, UUID.randomUUID().toString()), DAY);
    }

    private static Hold aHold() {
        var start = Instant.parse("2031-03-03T08:00:00Z");
        return new Hold(
                UUID.randomUUID().toString(),
                "Permanence",
                "71137",
                "Mairie",
                null,
                start,
                start.plusSeconds(3600),
                1,
                start,
                new Despite("à deux", "coordo", start));
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
