package fr.parvis.actions.clash;

import static fr.parvis.actions.Places.CLUNY;
import static fr.parvis.actions.Places.SALORNAY;
import static fr.parvis.actions.Places.TOURNUS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is asked in whatever order, nobody and nothing is accepted twice at the same hour. */
class ClashPropertiesTest {

    private static final List<String> COMMUNES = List.of(CLUNY, SALORNAY, TOURNUS);

    private final Desk desk = new Desk();

    @RepeatedTest(20)
    void of_random_commands_the_accepted_ones_never_clash(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());

        IntStream.range(0, 60).forEach(any -> tryOne(random));

        assertNothingMeets();
    }

    @RepeatedTest(10)
    void of_many_commands_at_once_the_accepted_ones_never_clash(RepetitionInfo run) {
        var seeds = new Random(run.getCurrentRepetition());
        var wanted = IntStream.range(0, 48).mapToObj(any -> some(seeds)).toList();

        long accepted = wanted.parallelStream().filter(this::isAccepted).count();

        assertThat(accepted).isPositive();
        assertNothingMeets();
    }

    private void tryOne(Random random) {
        var stored = new ArrayList<>(all());
        if (stored.isEmpty() || random.nextInt(3) > 0) {
            isAccepted(some(random));
            return;
        }
        var one = stored.get(random.nextInt(stored.size()));
        if (one.state() == OccurrenceState.SCHEDULED) {
            change(
                    one,
                    random.nextBoolean() ? one.cancel("pluie") : one.move(some(random).period()));
        }
    }

    private void change(Occurrence before, Occurrence after) {
        try {
            desk.changed(before, after);
            Desk.refusing(
                    () -> {
                        desk.settle.settle(after.id().value());
                        return true;
                    });
        } catch (ClashFound clash) {
            assertThat(desk.stored.byId(before.id())).contains(before);
        }
    }

    private boolean isAccepted(Occurrence occurrence) {
        try {
            desk.stored(occurrence);
            return true;
        } catch (ClashFound clash) {
            return false;
        }
    }

    private Occurrence some(Random random) {
        int start = 8 * 60 + 15 * random.nextInt(36);
        int end = start + 15 + 15 * random.nextInt(12);
        return desk.at(
                COMMUNES.get(random.nextInt(COMMUNES.size())),
                "2026-03-02T" + clock(start),
                "2026-03-02T" + clock(end),
                crew(random));
    }

    private Crew crew(Random random) {
        var member = random.nextBoolean() ? desk.anne : desk.brahim;
        var things = random.nextBoolean() ? List.of(desk.bus) : List.of(desk.room);
        return new Crew(List.of(member.id().value()), things, null);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private List<Occurrence> all() {
        return desk.stored.page(OccurrenceSearch.ALL, null, 1_000);
    }

    private void assertNothingMeets() {
        var on = all().stream().filter(it -> it.state() == OccurrenceState.SCHEDULED).toList();
        for (Occurrence one : on) {
            for (Occurrence other : on) {
                assertThat(one.id().equals(other.id()) || !meet(one, other))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    private boolean meet(Occurrence one, Occurrence other) {
        return (shares(one.crew().staff(), other.crew().staff()) && meet(one, other, true))
                || one.crew().equipment().stream()
                        .filter(other.crew().equipment()::contains)
                        .anyMatch(it -> meet(one, other, it.equals(desk.bus)));
    }

    private boolean meet(Occurrence one, Occurrence other, boolean travels) {
        int minutes = travels ? desk.journeys.minutes(commune(one), commune(other)) : 0;
        return one.period()
                .overlaps(
                        other.period().startsAt().minusSeconds(60L * minutes),
                        other.period().endsAt().plusSeconds(60L * minutes));
    }

    private static boolean shares(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String commune(Occurrence occurrence) {
        var place = occurrence.content().place();
        return place == null ? "" : place.insee();
    }
}
