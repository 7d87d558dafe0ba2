package fr.parvis.actions.lending;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static fr.parvis.actions.sharing.Neighbourhood.inMauriac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.clash.ClashFound;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.sharing.NotShared;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BorrowThingTest {

    private final Lender lender = new Lender();
    private final String bus = lender.desk.bus;

    @Test
    void a_neighbour_who_is_named_borrows_the_bus_and_sees_it_taken_by_itself() {
        lender.lends(bus, null, null);

        Loan loan = borrow("2026-03-02T09:00");

        lender.tell(loan);
        inMauriac(
                () ->
                        assertThat(lender.copies.ours(lender.desk.now.get()))
                                .extracting(TakenTime::purpose)
                                .containsExactly("le forum de Mauriac"));
    }

    @Test
    void who_is_not_named_finds_no_bus() {
        assertThatThrownBy(() -> borrow("2026-03-02T09:00")).isInstanceOf(NotShared.class);
    }

    @Test
    void who_is_not_named_any_more_finds_no_bus_though_its_copy_is_still_there() {
        lender.lends(bus, null, null);
        lender.takesOffTheList(bus);

        assertThatThrownBy(() -> borrow("2026-03-02T09:00")).isInstanceOf(NotShared.class);
    }

    @Test
    void it_is_lent_within_the_agreed_days_only_both_of_them_included() {
        lender.lends(bus, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));

        assertThat(borrow("2026-03-02T00:00").cancelled()).isFalse();
        assertThat(borrow("2026-03-03T21:00").cancelled()).isFalse();
        assertThat(refused("2026-03-01T22:00")).isEqualTo("not-agreed");
        assertThat(refused("2026-03-03T21:30")).isEqualTo("not-agreed");
    }

    @Test
    void a_time_that_is_past_or_too_long_or_backwards_is_refused() {
        lender.lends(bus, null, null);
        Period morning = threeHours("2026-03-02T09:00");
        var start = morning.startsAt();

        assertThat(refused("2026-01-04T09:00")).isEqualTo("in-the-past");
        assertThat(refused(new Period(start, start.plusSeconds(86_401))))
                .isEqualTo("loan-too-long");
        assertThat(refused(new Period(start, start))).isEqualTo("end-before-start");
    }

    @Test
    void what_the_owner_takes_is_not_lent_and_nobody_is_told_for_what() {
        lender.lends(bus, null, null);
        lender.desk.stored(owners("2026-03-02T10:00", "2026-03-02T11:00"));

        assertThatThrownBy(() -> borrow("2026-03-02T09:00"))
                .isInstanceOfSatisfying(
                        LoanRefused.class,
                        it -> {
                            assertThat(it.code()).isEqualTo("thing-taken");
                            assertThat(it.flaws()).isEmpty();
                            assertThat(it.detail()).doesNotContain("Permanence", "Cluny");
                        });
    }

    @Test
    void what_is_lent_the_owner_does_not_take_until_it_is_given_back() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");
        Occurrence wanted = owners("2026-03-02T10:00", "2026-03-02T11:00");
        assertThatThrownBy(() -> lender.desk.stored(wanted))
                .isInstanceOfSatisfying(
                        ClashFound.class,
                        it -> assertThat(it.detail()).contains("Prêt à CC du Pays"));

        inMauriac(() -> lender.borrow.giveUp(loan.id(), bus));

        assertThat(lender.desk.stored(wanted).crew().equipment()).containsExactly(bus);
    }

    @Test
    void two_neighbours_hours_do_not_overlap() {
        lender.lends(bus, null, null);
        borrow("2026-03-02T09:00");

        assertThat(refused("2026-03-02T11:00")).isEqualTo("thing-taken");
        assertThat(borrow("2026-03-02T12:00").cancelled()).isFalse();
    }

    @Test
    void asked_twice_it_is_borrowed_once() {
        lender.lends(bus, null, null);
        String id = UUID.randomUUID().toString();
        Period morning = threeHours("2026-03-02T09:00");

        Loan first = inMauriac(() -> lender.borrow.borrow(id, bus, morning, "le forum"));
        Loan again = inMauriac(() -> lender.borrow.borrow(id, bus, morning, "le forum"));

        assertThat(again).isEqualTo(first);
        assertThat(lender.loans.of(bus, lender.desk.now.get())).containsExactly(first);
    }

    @Test
    void nobody_gives_back_twice_nor_what_another_borrowed() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");

        assertThatThrownBy(() -> inMauriac(() -> lender.borrow.giveUp("another", bus)))
                .isInstanceOf(LoanNotFound.class);
        inMauriac(() -> lender.borrow.giveUp(loan.id(), bus));
        assertThatThrownBy(() -> inMauriac(() -> lender.borrow.giveUp(loan.id(), bus)))
                .isInstanceOf(LoanRefused.class);
    }

    @Test
    void the_owner_takes_back_what_it_lends_and_it_is_free_again() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");
        assertThatThrownBy(() -> inClunisois(() -> lender.cancel.takeBack("another", loan.id())))
                .isInstanceOf(LoanNotFound.class);

        Loan back = inClunisois(() -> lender.cancel.takeBack(bus, loan.id()));

        assertThat(back.told())
                .isEqualTo(
                        new LoanChanged(
                                loan.id(),
                                bus,
                                TestTenants.MAURIAC.value(),
                                loan.period().startsAt(),
                                loan.period().endsAt(),
                                true,
                                2));
        Occurrence date = owners("2026-03-02T10:00", "2026-03-02T11:00");
        assertThat(lender.desk.stored(date).crew().equipment()).containsExactly(bus);
    }

    @Test
    void nobody_gives_back_under_the_name_of_another_thing_or_another_neighbour() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");

        assertThatThrownBy(
                        () ->
                                inClunisois(
                                        () ->
                                                lender.cancel.giveUp(
                                                        "another", loan.id(), TestTenants.MAURIAC)))
                .isInstanceOf(LoanNotFound.class);
        assertThatThrownBy(
                        () ->
                                inClunisois(
                                        () ->
                                                lender.cancel.giveUp(
                                                        bus, loan.id(), TestTenants.CLUNISOIS)))
                .isInstanceOf(LoanNotFound.class);
    }

    @Test
    void what_is_over_is_not_given_back() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");

        lender.desk.now.set(loan.period().endsAt());

        assertThatThrownBy(() -> inMauriac(() -> lender.borrow.giveUp(loan.id(), bus)))
                .isInstanceOfSatisfying(
                        LoanRefused.class, it -> assertThat(it.code()).isEqualTo("loan-over"));
    }

    @Test
    void who_stays_on_the_list_keeps_what_it_borrowed() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");

        lender.follow(bus);

        assertThat(lender.loans.byId(loan.id())).contains(loan);
    }

    @Test
    void a_thing_that_is_lent_no_more_is_taken_back_from_everyone() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");
        var retired = lender.desk.equipments.byId(new EquipmentId(bus)).orElseThrow().retire();
        lender.desk.equipments.save(retired, retired.told());

        lender.follow(bus);

        assertThat(lender.loans.byId(loan.id())).map(Loan::cancelled).contains(true);
    }

    @Test
    void who_leaves_the_list_loses_what_it_was_to_have_and_reads_so() {
        lender.lends(bus, null, null);
        Loan loan = borrow("2026-03-02T09:00");
        lender.tell(loan);

        lender.takesOffTheList(bus);
        lender.follow(bus);
        lender.tell(loan);

        inMauriac(
                () -> {
                    assertThat(lender.copies.byId(bus)).isEmpty();
                    assertThat(lender.copies.ours(lender.desk.now.get()))
                            .extracting(TakenTime::off)
                            .containsExactly(true);
                });
    }

    @Test
    void a_date_of_the_owner_is_seen_as_taken_only_and_free_once_it_takes_it_no_more() {
        lender.lends(bus, null, null);
        Occurrence date = lender.desk.stored(owners("2026-03-02T10:00", "2026-03-02T11:00"));
        lender.tell(date);
        assertThat(seen())
                .extracting(TakenTime::period, TakenTime::purpose)
                .containsExactly(tuple(date.period(), null));

        Occurrence off = lender.desk.changed(date, date.cancel("neige"));
        lender.tell(off);

        assertThat(seen()).isEmpty();
    }

    @Test
    void who_is_named_later_sees_what_was_planned_before() {
        Occurrence date = lender.desk.stored(owners("2026-03-02T10:00", "2026-03-02T11:00"));

        lender.lends(bus, null, null);

        assertThat(seen()).extracting(TakenTime::period).containsExactly(date.period());
    }

    private List<TakenTime> seen() {
        return inMauriac(() -> lender.copies.taken(bus, threeHours("2026-03-02T09:00")));
    }

    private Occurrence owners(String from, String to) {
        return lender.desk.at("71137", from, to, lender.desk.only(bus));
    }

    private Loan borrow(String start) {
        return borrow(threeHours(start));
    }

    private Loan borrow(Period period) {
        return inMauriac(
                () ->
                        lender.borrow.borrow(
                                UUID.randomUUID().toString(), bus, period, "le forum de Mauriac"));
    }

    private String refused(String start) {
        return refused(threeHours(start));
    }

    private String refused(Period period) {
        try {
            borrow(period);
        } catch (Refusal refused) {
            return refused.code();
        }
        throw new AssertionError("It was lent");
    }
}
