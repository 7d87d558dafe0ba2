package fr.parvis.actions.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of phone rounds promises. */
public interface PhoneRoundsContract {

    Instant NOW = Instant.parse("2027-03-12T08:00:00Z");

    PhoneRounds rounds();

    @Test
    default void a_round_is_empty_first_and_then_found_as_it_was_kept() {
        inClunisois(
                () -> {
                    var none = rounds().of(UUID.randomUUID().toString());
                    var noted = none.noted("CANCELLED");
                    var ticked = noted.tick(new Tick("partner:CCAS", "CANCELLED", "a", null, NOW));

                    assertThat(none.ticks()).isEmpty();
                    assertThat(rounds().save(noted)).isTrue();
                    assertThat(rounds().save(ticked)).isTrue();
                    assertThat(rounds().of(none.occurrenceId())).isEqualTo(ticked);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var none = rounds().of(UUID.randomUUID().toString());
                    var first = none.noted("CANCELLED");

                    assertThat(rounds().save(first)).isTrue();
                    assertThat(rounds().save(none.noted("POSTPONED"))).isFalse();
                    assertThat(rounds().save(first.noted("later"))).isTrue();
                    assertThat(rounds().save(first.noted("POSTPONED"))).isFalse();
                    assertThat(rounds().of(none.occurrenceId()).news()).isEqualTo("later");
                });
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
