package fr.parvis.actions.todo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every collection of wishes does; each implementation runs it. */
public interface MorningMailsContract {

    LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    MorningMails mails();

    @Test
    default void a_wish_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    MorningMail wished = wished();

                    assertThat(mails().of(wished.id())).contains(wished);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    MorningMail wished = wished();
                    MorningMail done = wished.done(MONDAY);

                    assertThat(mails().save(done, List.of())).isTrue();
                    assertThat(mails().save(wished.want(false, MONDAY), List.of())).isFalse();
                    assertThat(mails().of(wished.id())).contains(done);
                });
    }

    @Test
    default void a_wish_waits_until_its_day_is_done_or_it_is_given_up() {
        inClunisois(
                () -> {
                    MorningMail waits = wished();
                    MorningMail done = wished().done(MONDAY);
                    MorningMail given = wished().want(false, MONDAY.minusDays(1));
                    mails().save(done, List.of());
                    mails().save(given, List.of());

                    assertThat(mails().waiting(MONDAY)).contains(waits).doesNotContain(done, given);
                    assertThat(mails().waiting(MONDAY.plusDays(1))).contains(waits, done);
                    assertThat(mails().waiting(MONDAY.minusDays(1))).doesNotContain(waits);
                });
    }

    private MorningMail wished() {
        MorningMail wished =
                MorningMail.unasked(TeamFixtures.newId()).want(true, MONDAY.minusDays(1));
        assertThat(mails().save(wished, List.of())).isTrue();
        return wished;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
