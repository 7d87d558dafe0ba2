package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ToldInTimeTest {

    private static final Instant REMINDER = Instant.parse("2027-03-11T08:00:00Z");
    private static final Instant NEXT_WEEK = Hall.STARTS.plus(Duration.ofDays(7));

    private final Hall hall = new Hall();
    private final String date = hall.dateFor(1);
    private final Given first = hall.books(date);
    private final Given second = hall.books(date);

    @Test
    void who_has_a_place_is_reminded_once_the_morning_before_and_who_waits_is_not() {
        assertThat(hall.booking(first.id()).telling().remindAt()).isEqualTo(REMINDER);
        hall.remind.remind(first.id());
        assertThat(hall.letters(first.id())).hasSize(1);

        hall.itIs(REMINDER);
        remindAll();
        remindAll();

        assertThat(hall.letters(first.id()))
                .containsExactly("booking-confirmed", "booking-reminder");
        assertThat(hall.messages(first.id()).getLast().notAfter()).isEqualTo(Hall.STARTS);
        assertThat(hall.letters(second.id())).hasSize(1);
    }

    @Test
    void nobody_is_reminded_of_what_has_begun() {
        hall.itIs(Hall.STARTS);

        remindAll();

        assertThat(hall.letters(first.id())).doesNotContain("booking-reminder");
        assertThat(hall.booking(first.id()).telling().remindAt()).isNull();
    }

    @Test
    void nobody_is_reminded_of_what_they_gave_up_or_what_is_off() {
        hall.cancel.cancel(first.id());
        hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 1);
        hall.itIs(REMINDER);

        remindAll();

        assertThat(hall.letters(first.id())).doesNotContain("booking-reminder");
        assertThat(hall.letters(second.id())).doesNotContain("booking-reminder");
    }

    @Test
    void who_books_on_the_eve_is_not_reminded() {
        hall.itIs(REMINDER);

        var late = hall.books(date);

        assertThat(hall.booking(late.id()).telling().remindAt()).isNull();
    }

    @Test
    void a_move_is_told_once_to_each_who_has_a_place_or_waits() {
        var gone = hall.books(date);
        hall.cancel.cancel(gone.id());
        hall.change(date, NEXT_WEEK, OccurrenceState.SCHEDULED, 1);

        hall.tell.tell(date);
        hall.tell.tell(date);

        assertThat(hall.letters(first.id()))
                .containsExactly("booking-confirmed", "occurrence-moved");
        assertThat(hall.letters(second.id())).endsWith("occurrence-moved").hasSize(2);
        assertThat(hall.letters(gone.id())).doesNotContain("occurrence-moved");
        assertThat(hall.messages(first.id()).getLast().model().toString())
                .contains("vendredi 19\u00a0mars");
        assertThat(hall.booking(first.id()).telling().remindAt())
                .isEqualTo(REMINDER.plus(Duration.ofDays(7)));
        assertThat(hall.booking(first.id()).telling().news())
                .isEqualTo(new DateNews(1, hall.clock.instant()));
        assertThat(hall.booking(first.id()).endsAt())
                .isEqualTo(NEXT_WEEK.plus(Duration.ofHours(4)));
    }

    @Test
    void of_two_moves_in_a_row_the_last_is_told() {
        hall.change(date, NEXT_WEEK, OccurrenceState.SCHEDULED, 1);
        hall.change(date, Hall.STARTS, OccurrenceState.SCHEDULED, 1);

        hall.tell.tell(date);

        assertThat(hall.letters(first.id())).containsExactly("booking-confirmed");
    }

    @Test
    void what_is_called_off_and_on_again_is_told_each_time() {
        hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 1);
        hall.tell.tell(date);
        hall.change(date, Hall.STARTS, OccurrenceState.SCHEDULED, 1);
        hall.tell.tell(date);

        assertThat(hall.letters(first.id()))
                .containsExactly("booking-confirmed", "occurrence-cancelled", "occurrence-moved");
    }

    @Test
    void a_date_put_off_is_told_without_a_day() {
        hall.change(date, Hall.STARTS, OccurrenceState.POSTPONED, 1);

        hall.tell.tell(date);

        assertThat(hall.messages(first.id()).getLast().model().toString()).doesNotContain("when=");
        assertThat(hall.booking(first.id()).telling().remindAt()).isNull();
    }

    @Test
    void nothing_is_told_of_what_is_past() {
        hall.change(date, Hall.STARTS, OccurrenceState.CANCELLED, 1);
        hall.itIs(Hall.STARTS.plus(Duration.ofHours(4)));

        hall.tell.tell(date);

        assertThat(hall.letters(first.id())).containsExactly("booking-confirmed");
    }

    private void remindAll() {
        hall.remind.remind(first.id());
        hall.remind.remind(second.id());
    }
}
