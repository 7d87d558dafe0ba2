package fr.parvis.actions.closure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.calendar.ClosedPeriod;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every book of closures does; each implementation runs it. */
public interface ClosureBookContract {

    ClosureBook closures();

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    Closures before = closures().present();
                    Closures first = before.change(List.of(period("Fermeture annuelle")));
                    Closures second = before.change(List.of(period("Pont")));

                    assertThat(closures().save(first)).isTrue();
                    assertThat(closures().save(second)).isFalse();
                    assertThat(closures().present()).isEqualTo(first);
                });
    }

    @Test
    default void a_change_is_followed_by_another() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    closures().save(closures().present().change(List.of(period("Pont"))));
                    Closures emptied = closures().present().change(List.of());

                    assertThat(closures().save(emptied)).isTrue();
                    assertThat(closures().present()).isEqualTo(emptied);
                });
    }

    private static ClosedPeriod period(String name) {
        return new ClosedPeriod(name, LocalDate.parse("2027-08-02"), LocalDate.parse("2027-08-13"));
    }
}
