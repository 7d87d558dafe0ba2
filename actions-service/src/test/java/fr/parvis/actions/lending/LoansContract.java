package fr.parvis.actions.lending;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.TestTenants;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of loans does; each implementation runs it. */
public interface LoansContract {

    Loans loans();

    @Test
    default void a_loan_added_is_found_again_and_its_id_taken() {
        inClunisois(
                () -> {
                    Loan loan = added(aLoan("2031-03-06T09:00"));

                    assertThat(loans().byId(loan.id())).contains(loan);
                    assertThat(loans().add(loan, loan.told())).isFalse();
                });
    }

    @Test
    default void what_is_not_over_is_listed_by_its_beginning_cancelled_or_not() {
        inClunisois(
                () -> {
                    String bus = UUID.randomUUID().toString();
                    Loan late = added(aLoan(bus, "2031-03-07T09:00"));
                    Loan early = added(aLoan(bus, "2031-03-06T09:00"));
                    Loan off = early.cancel();
                    loans().save(off, off.told());

                    assertThat(loans().of(bus, off.period().startsAt())).containsExactly(off, late);
                    assertThat(loans().of(bus, off.period().endsAt())).containsExactly(late);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Loan loan = added(aLoan("2031-03-06T09:00"));

                    assertThat(loans().save(loan.cancel(), loan.cancel().told())).isTrue();
                    assertThat(loans().save(loan.cancel(), loan.cancel().told())).isFalse();
                });
    }

    private Loan added(Loan loan) {
        assertThat(loans().add(loan, loan.told())).isTrue();
        return loan;
    }

    private static Loan aLoan(String start) {
        return aLoan(UUID.randomUUID().toString(), start);
    }

    private static Loan aLoan(String thing, String start) {
        return Loan.make(
                UUID.randomUUID().toString(),
                thing,
                TestTenants.MAURIAC,
                threeHours(start),
                "le forum de Mauriac");
    }
}
