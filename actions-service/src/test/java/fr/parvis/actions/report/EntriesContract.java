package fr.parvis.actions.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of entries does; each implementation runs it. */
public interface EntriesContract {

    Instant NOON = Instant.parse("2027-03-04T11:00:00Z");

    Entries entries();

    @Test
    default void the_last_entry_of_a_date_stands_until_it_is_withdrawn() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    var first = entry(aDate(), 1);
                    var other = entry(aDate(), 1);
                    var later = entry(first.date(), 2);

                    entries().put(List.of(first, other));
                    entries().put(List.of(later));

                    assertThat(entries().of(List.of(first.date(), aDate(), other.date())))
                            .containsExactlyInAnyOrder(later, other);
                    entries().remove(List.of(first.date()));
                    assertThat(entries().of(List.of(first.date(), other.date())))
                            .containsExactly(other);
                });
    }

    @Test
    default void nothing_is_known_of_nothing() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    entries().put(List.of());

                    assertThat(entries().of(List.of())).isEmpty();
                });
    }

    private static Entry entry(OccurrenceId date, long version) {
        return new Entry(date, version, "lea", NOON);
    }

    private static OccurrenceId aDate() {
        return new OccurrenceId(UUID.randomUUID().toString());
    }
}
