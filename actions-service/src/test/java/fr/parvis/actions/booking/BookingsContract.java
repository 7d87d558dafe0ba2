package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of bookings promises. */
public interface BookingsContract {

    /** Later than the test, so that nothing falls due while it runs. */
    Instant NOW = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

    DateNews NEWS = new DateNews(4, NOW);

    Bookings bookings();

    @Test
    default void a_booking_added_is_found_again_and_its_id_taken() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);

                    assertThat(bookings().byId(booking.id())).contains(booking);
                    assertThat(bookings().add(booking, List.of())).isFalse();
                });
    }

    @Test
    default void who_waits_first_is_first_but_for_those_seated() {
        inClunisois(
                () -> {
                    var date = newId();
                    var late = added(date, "t3", "CCAS");
                    var first = added(date, "t1", null);
                    var second = added(date, "t2", null);

                    assertThat(first(date, null)).isEqualTo(first.id());
                    assertThat(first(date, null, first.id())).isEqualTo(second.id());
                    assertThat(first(date, "CCAS")).isEqualTo(late.id());
                    assertThat(bookings().waitingBefore(date, "t3", Set.of())).isEqualTo(2);
                    assertThat(bookings().waitingBefore(date, "t3", Set.of(first.id())))
                            .isEqualTo(1);
                });
    }

    @Test
    default void who_agreed_on_one_slot_stands_in_no_line() {
        inClunisois(
                () -> {
                    var date = newId();
                    sourced(date, "t1", new Source(Source.Way.APPOINTMENT, null, null));
                    var waits = added(date, "t2", null);

                    assertThat(first(date, null)).isEqualTo(waits.id());
                    assertThat(bookings().waitingBefore(date, "t2", Set.of())).isZero();
                });
    }

    @Test
    default void a_wish_that_came_to_nothing_leaves_nothing_and_a_place_stays() {
        inClunisois(
                () -> {
                    var wish = added(newId(), "t1", null);
                    var place = added(newId(), "t1", null);
                    bookings().book(place.id(), 1, List.of());

                    assertThat(bookings().drop(wish.id())).isTrue();
                    assertThat(bookings().drop(wish.id())).isFalse();
                    assertThat(bookings().drop(place.id())).isFalse();
                    assertThat(bookings().byId(wish.id())).isEmpty();
                    assertThat(bookings().byId(place.id())).isPresent();
                });
    }

    @Test
    default void a_wish_becomes_a_place_once_and_is_due_no_more() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);

                    assertThat(bookings().book(booking.id(), 3, List.of())).isTrue();
                    assertThat(bookings().book(booking.id(), 4, List.of())).isFalse();
                    var found = find(booking);
                    assertThat(found.standing()).isEqualTo(Standing.BOOKED);
                    assertThat(found.slot()).isEqualTo(3);
                    assertThat(found.isDue()).isFalse();
                    assertThat(found.telling().told()).isTrue();
                });
    }

    @Test
    default void waiting_is_told_once_and_only_while_it_lasts() {
        inClunisois(
                () -> {
                    var waits = added(newId(), "t1", null);
                    var has = added(newId(), "t1", null);
                    bookings().book(has.id(), null, List.of());

                    assertThat(bookings().tellWaiting(waits.id(), List.of())).isTrue();
                    assertThat(bookings().tellWaiting(waits.id(), List.of())).isFalse();
                    assertThat(bookings().tellWaiting(has.id(), List.of())).isFalse();
                });
    }

    @Test
    default void what_is_given_up_is_given_up_once_and_stays_due_until_settled() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);
                    bookings().book(booking.id(), 3, List.of());

                    assertThat(bookings().cancel(booking.id(), 3, NOW, List.of())).isTrue();
                    assertThat(bookings().cancel(booking.id(), 4, NOW, List.of())).isFalse();
                    assertThat(bookings().book(booking.id(), 3, List.of())).isFalse();
                    bookings().settle(booking.id(), 1);
                    assertThat(find(booking).isDue()).isTrue();
                    assertThat(find(booking).slot()).isNull();
                    assertThat(find(booking).wish()).isEqualTo(3);
                    assertThat(find(booking).telling().remindAt()).isNull();

                    bookings().settle(booking.id(), find(booking).version());
                    assertThat(find(booking).isDue()).isFalse();
                });
    }

    @Test
    default void what_was_given_up_is_wished_for_again_once_in_its_old_turn() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);
                    var telling = new Telling(false, "the date by now", NOW, null, null);

                    assertThat(bookings().restore(booking.id(), telling)).isFalse();
                    bookings().cancel(booking.id(), null, NOW, List.of());
                    assertThat(bookings().restore(booking.id(), telling)).isTrue();
                    assertThat(bookings().restore(booking.id(), telling)).isFalse();
                    assertThat(find(booking).standing()).isEqualTo(Standing.WAITING);
                    assertThat(find(booking).turn()).isEqualTo("t1");
                    assertThat(find(booking).telling()).isEqualTo(telling);
                });
    }

    @Test
    default void a_change_of_the_date_is_told_to_who_knew_what_was_before() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);
                    var later = NOW.plusSeconds(86400);

                    assertThat(told(booking, "other", later)).isFalse();
                    assertThat(told(booking, booking.telling().knows(), later)).isTrue();
                    assertThat(told(booking, booking.telling().knows(), later)).isFalse();
                    assertThat(find(booking).endsAt()).isEqualTo(later);
                    assertThat(find(booking).telling().news()).isEqualTo(NEWS);
                    assertThat(bookings().agedBefore(later, 500)).doesNotContain(find(booking));
                });
    }

    @Test
    default void a_reminder_is_said_once() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);

                    assertThat(bookings().remind(booking.id(), NOW.minusSeconds(1), List.of()))
                            .isFalse();
                    assertThat(bookings().remind(booking.id(), NOW, List.of())).isTrue();
                    assertThat(bookings().remind(booking.id(), NOW, List.of())).isFalse();
                });
    }

    @Test
    default void only_who_has_a_place_attends() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);

                    assertThat(bookings().attend(booking.id(), Attendance.CAME)).isEmpty();
                    bookings().book(booking.id(), null, List.of());
                    assertThat(bookings().attend(booking.id(), Attendance.EXCUSED))
                            .map(Booking::attendance)
                            .contains(Attendance.EXCUSED);
                    assertThat(bookings().attend(booking.id(), null).orElseThrow().attendance())
                            .isNull();
                });
    }

    @Test
    default void bookings_are_found_by_date_id_and_person() {
        inClunisois(
                () -> {
                    var date = newId();
                    var second = added(date, "t2", null);
                    var first = added(date, "t1", null);

                    assertThat(bookings().ofOccurrence(date)).containsExactly(first, second);
                    assertThat(bookings().byIds(List.of(second.id(), "none")))
                            .containsExactly(second);
                    assertThat(bookings().ofPerson(first.email().orElseThrow(), null))
                            .containsExactly(first);
                    assertThat(bookings().ofPerson(null, "+33612345678")).contains(first, second);
                    assertThat(bookings().ofMember("nobody")).isEmpty();
                });
    }

    @Test
    default void a_person_is_forgotten_once_and_the_booking_stays() {
        inClunisois(
                () -> {
                    var booking = added(newId(), "t1", null);
                    assertThat(bookings().agedBefore(NOW.plusSeconds(7201), 500)).contains(booking);

                    assertThat(bookings().forget(booking.id(), List.of())).isTrue();
                    assertThat(bookings().forget(booking.id(), List.of())).isFalse();
                    assertThat(find(booking).person()).isNull();
                    assertThat(bookings().agedBefore(NOW.plusSeconds(7201), 500))
                            .extracting(Booking::id)
                            .doesNotContain(booking.id());
                });
    }

    private boolean told(Booking booking, String knew, Instant endsAt) {
        return bookings().tellChange(booking.id(), knew, "news", endsAt, null, NEWS, List.of());
    }

    private Booking find(Booking booking) {
        return bookings().byId(booking.id()).orElseThrow();
    }

    private String first(String date, @Nullable String partner, String... seated) {
        return bookings().firstWaiting(date, partner, Set.of(seated)).orElseThrow().id();
    }

    private Booking added(String date, String turn, @Nullable String referredBy) {
        return sourced(date, turn, new Source(Source.Way.STAFF, referredBy, null));
    }

    private Booking sourced(String date, String turn, Source source) {
        var id = newId();
        var person = new Person("Jeanne", "M", "+33612345678", id + "@exemple.example");
        var booking =
                new Booking(
                        id,
                        date,
                        turn,
                        source,
                        person,
                        true,
                        null,
                        Standing.WAITING,
                        null,
                        null,
                        new Telling(false, "the first date", NOW, NOW, null),
                        NOW,
                        NOW.plusSeconds(7200),
                        1);
        assertThat(bookings().add(booking, List.of())).isTrue();
        return booking;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
