package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.PowerCut.LightsOut;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Quota;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However people book, give up and are cut short, nobody is let in without a place. */
class CapacityTest {

    private final Hall hall = new Hall();

    @RepeatedTest(20)
    void two_hundred_who_book_the_last_eight_at_once_leave_eight_and_a_line() throws Exception {
        var date = hall.dateOf(8);

        var given =
                atOnce(Stream.generate(() -> (Callable<Given>) () -> hall.books(date)).limit(200));

        assertThat(given).filteredOn(it -> it.state() == Standing.BOOKED).hasSize(8);
        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(8);
        assertThat(line(date)).isEqualTo(IntStream.rangeClosed(1, 192).boxed().toList());
        assertThat(hall.roll(date).seats()).extracting(Seat::slot).doesNotHaveDuplicates();
        eachOneGivenUpPromotesExactlyOne(date);
    }

    private void eachOneGivenUpPromotesExactlyOne(String date) {
        for (var seat : hall.roll(date).seats()) {
            var next = waiting(date).getFirst();
            hall.cancel.cancel(seat.bookingId());
            assertThat(hall.booking(next.id()).standing()).isEqualTo(Standing.BOOKED);
            assertThat(hall.letters(next.id())).endsWith("booking-promoted");
            assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(8);
        }
    }

    @RepeatedTest(20)
    void who_gives_up_while_others_book_leaves_no_place_empty() throws Exception {
        var date = hall.dateFor(8);
        var early = Stream.generate(() -> hall.books(date)).limit(20).toList();

        var crowd = new ArrayList<Callable<Given>>();
        early.forEach(it -> crowd.add(() -> hall.cancel.cancel(it.id())));
        IntStream.range(0, 40).forEach(it -> crowd.add(() -> hall.books(date)));
        atOnce(crowd.stream());

        assertThat(hall.having(date, Standing.BOOKED)).isEqualTo(8);
        assertThat(hall.roll(date).seats()).hasSize(8);
    }

    static Stream<Long> seeds() {
        return new Random(2027).longs(300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_the_count_is_right_and_the_first_who_may_have_a_place_has_it(long seed) {
        var luck = new Random(seed);
        var date = luck.nextBoolean() ? hall.dateFor(1 + luck.nextInt(6)) : hall.dateOf(4);
        var most = hall.open.roll(hall.open.date(date)).places().capacity();

        for (int step = 0; step < 60; step++) {
            if (luck.nextInt(4) == 0) {
                hall.cut.after(luck.nextInt(12));
            }
            most = Math.max(most, step(luck, date));
            hall.cut.never();
            finish(date);
            assertRight(date, most);
        }
    }

    /** The largest capacity that the date has had by then. */
    private int step(Random luck, String date) {
        try {
            return switch (luck.nextInt(8)) {
                case 0, 1, 2 -> nothing(hall.books(date));
                case 3 -> nothing(hall.booksFor("CCAS", date));
                case 4, 5 -> nothing(giveUp(luck, date));
                case 6 -> arrange(luck, date);
                default -> {
                    hall.later(Duration.ofHours(luck.nextInt(3)));
                    hall.finish.finish(date);
                    yield 0;
                }
            };
        } catch (LightsOut cut) {
            return hall.roll(date).places().capacity();
        }
    }

    private int arrange(Random luck, String date) {
        var roll = hall.roll(date);
        if (!roll.places().slots().isEmpty()) {
            return 0;
        }
        var capacity = 1 + luck.nextInt(8);
        var until = hall.clock.instant().plus(Duration.ofHours(luck.nextInt(6)));
        var quota = new Quota("CCAS", 1 + luck.nextInt(capacity), until);
        hall.arrange.arrange(
                date,
                new Places(capacity, List.of(), luck.nextBoolean() ? List.of(quota) : List.of()));
        return capacity;
    }

    private Given giveUp(Random luck, String date) {
        var all = hall.bookings.ofOccurrence(date);
        return all.isEmpty()
                ? hall.books(date)
                : hall.cancel.cancel(all.get(luck.nextInt(all.size())).id());
    }

    /** What the sweeper does. */
    private void finish(String date) {
        hall.bookings.ofOccurrence(date).stream()
                .filter(Booking::isDue)
                .forEach(it -> hall.settle.resume(it.id()));
        var due = hall.roll(date).dueAt();
        if (due != null) {
            hall.later(Duration.ofSeconds(5));
            hall.finish.finish(date);
        }
    }

    private void assertRight(String date, int most) {
        var roll = hall.roll(date);
        var booked =
                hall.bookings.ofOccurrence(date).stream()
                        .filter(it -> it.standing() == Standing.BOOKED)
                        .map(Booking::id)
                        .toList();

        assertThat(roll.seatedIds()).containsExactlyInAnyOrderElementsOf(booked);
        assertThat(roll.seats().size() + roll.free()).isEqualTo(roll.places().capacity());
        assertThat(booked.size()).isLessThanOrEqualTo(most);
        assertThat(roll.seats().stream().map(Seat::slot).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertNobodyWaitsForNothing(roll, date);
        assertThat(hall.bookings.ofOccurrence(date)).noneMatch(Booking::isDue);
    }

    private void assertNobodyWaitsForNothing(Roll roll, String date) {
        assertThat(waiting(date))
                .allSatisfy(it -> assertThat(roll.freeFor(it.source().referredBy())).isZero());
    }

    private List<Booking> waiting(String date) {
        return hall.bookings.ofOccurrence(date).stream()
                .filter(it -> it.standing() == Standing.WAITING)
                .toList();
    }

    private List<Integer> line(String date) {
        return waiting(date).stream()
                .map(it -> Objects.requireNonNull(hall.settle.given(it.id()).position()).intValue())
                .toList();
    }

    private static int nothing(Given given) {
        assertThat(given.id()).isNotBlank();
        return 0;
    }

    private static List<Given> atOnce(Stream<Callable<Given>> crowd) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = new ArrayList<Given>();
            for (var each : people.invokeAll(crowd.toList())) {
                given.add(each.get());
            }
            return given;
        }
    }
}
