package fr.parvis.volunteers.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.PowerCut.LightsOut;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Exclusions;
import fr.parvis.volunteers.letter.MessageRequested;
import fr.parvis.volunteers.volunteer.Consent;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskWaveTest {

    private final Town town = new Town();

    @Test
    void everyone_who_may_be_asked_gets_one_mail() {
        town.volunteers(450);

        town.open(Drafts.aCallFor(4));

        assertThat(town.asked()).hasSize(450).doesNotHaveDuplicates();
        assertThat(town.askings.messages())
                .extracting(MessageRequested::recipients)
                .allSatisfy(recipients -> assertThat(recipients).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void a_household_gets_one_mail_for_all_who_share_the_address() {
        var paul = town.volunteer("Paul", "famille@exemple.fr");
        var marie = town.volunteer("Marie", "famille@exemple.fr");

        var call = town.open(Drafts.aCallFor(1));

        assertThat(town.asked()).containsExactly("famille@exemple.fr");
        assertThat(town.asking(call, paul)).isEqualTo(town.asking(call, marie));
    }

    @Test
    void each_person_left_out_is_counted_under_the_first_reason() {
        town.volunteer("Doubtful", "doute@exemple.fr", Town.CLUNY, Consent.State.UNKNOWN);
        town.volunteer("Refusing", null, Town.CLUNY, Consent.State.REFUSED);
        town.volunteer("Phoned", null);
        town.volunteer("Asked", "oui@exemple.fr");

        var call = town.open(Drafts.aCallFor(1));

        assertThat(town.call(call).excluded()).isEqualTo(new Exclusions(0, 2, 1, 0, 0));
        assertThat(town.asked()).containsExactly("oui@exemple.fr");
    }

    @Test
    void nobody_is_asked_above_the_monthly_cap() {
        town.volunteers(3);
        town.open(Drafts.aCallFor(1));
        town.open(Drafts.aCallFor(1));

        var third = town.open(Drafts.aCallFor(1));

        assertThat(town.askings.count(third.id())).isZero();
        assertThat(town.call(third).excluded().cap()).isEqualTo(3);
    }

    @Test
    void the_cap_is_of_a_calendar_month() {
        town.volunteers(1);
        town.capIs(1);
        town.open(Drafts.aCallFor(1));
        town.later(Duration.ofDays(2));
        town.open(Drafts.aCallFor(1));
        assertThat(town.asked()).hasSize(1);

        town.later(Duration.ofDays(25));
        town.open(Drafts.later(1));

        assertThat(town.asked()).hasSize(2);
    }

    @Test
    void a_lifted_cap_asks_beyond_it() {
        town.volunteers(1);
        town.capIs(0);

        town.open(Drafts.liftingTheCap(1));

        assertThat(town.asked()).hasSize(1);
    }

    @Test
    void someone_engaged_at_that_hour_is_not_asked() {
        var people = town.volunteers(2);
        var first = town.open(Drafts.aCallFor(1));
        town.answers(first, people.getFirst(), Choice.YES);

        var second = town.open(Drafts.aCallFor(1));

        assertThat(town.call(second).excluded().busy()).isEqualTo(1);
        assertThat(town.askings.of(second.id(), people.getLast())).isPresent();
    }

    @Test
    void the_least_recently_asked_come_first() {
        var asked = town.volunteers(2);
        town.open(Drafts.aCallFor(1));
        town.later(Duration.ofMinutes(1));
        var fresh = town.volunteer("Nouvelle", "nouvelle@exemple.fr");

        var call = town.open(Drafts.inWaves(1, 1, 60));

        assertThat(town.askings.of(call.id(), fresh)).isPresent();
        assertThat(town.askings.of(call.id(), asked.getFirst())).isEmpty();
    }

    @Test
    void the_next_wave_leaves_at_its_time_and_only_while_places_are_free() {
        var people = town.volunteers(5);
        var call = town.open(Drafts.inWaves(1, 2, 60));
        town.wave.ask(call.id());
        assertThat(town.asked()).hasSize(2);

        town.later(Duration.ofMinutes(61));
        town.wave.ask(call.id());
        assertThat(town.asked()).hasSize(4);

        town.answers(call, people.getFirst(), Choice.YES);
        town.later(Duration.ofMinutes(61));
        town.wave.ask(call.id());
        assertThat(town.asked()).hasSize(4);
    }

    @Test
    void only_those_near_are_asked() {
        town.volunteer("Près", "pres@exemple.fr", Town.SALORNAY, Consent.State.GIVEN);
        town.volunteer("Loin", "loin@exemple.fr", Town.CLUNY, Consent.State.GIVEN);
        town.volunteer("Partout", "partout@exemple.fr", null, Consent.State.GIVEN);

        var call = town.open(Drafts.to(Drafts.within(15)));

        assertThat(town.asked()).containsExactly("pres@exemple.fr");
        assertThat(town.call(call).excluded().notInAudience()).isEqualTo(2);
    }

    @Test
    void wherever_it_stops_nobody_is_left_out_and_nobody_is_asked_twice() {
        IntStream.iterate(1, steps -> steps + 1)
                .takeWhile(AskWaveTest::wasCutAfter)
                .forEach(steps -> assertThat(steps).isLessThan(5000));
    }

    @Test
    void a_wave_that_stopped_keeps_its_size() {
        for (var steps = 1; steps < 60; steps++) {
            var stopped = new Town();
            stopped.volunteers(12);
            var call = cutAfter(stopped, steps, stopped.openQuietly(Drafts.inWaves(1, 5, 60)));

            assertThat(stopped.asked()).as("cut after %d", steps).hasSize(5);
            assertThat(stopped.askings.count(call.id())).isEqualTo(5);
        }
    }

    /** Whether this many steps were fewer than the whole work. */
    private static boolean wasCutAfter(int steps) {
        var town = new Town();
        town.volunteers(7);
        town.volunteer("Paul", "p1@exemple.fr");
        var call = town.openQuietly(Drafts.aCallFor(2));
        var wasCut = isCut(town, steps, call);
        resume(town, call);

        assertThat(town.asked()).as("cut after %d", steps).hasSize(7).doesNotHaveDuplicates();
        assertThat(town.call(call).nextWaveAt()).isEmpty();
        return wasCut;
    }

    private static Call cutAfter(Town town, int steps, Call call) {
        isCut(town, steps, call);
        resume(town, call);
        return call;
    }

    private static boolean isCut(Town town, int steps, Call call) {
        town.cut.after(steps);
        try {
            town.wave.ask(call.id());
            return false;
        } catch (LightsOut stopped) {
            return true;
        } finally {
            town.cut.never();
        }
    }

    private static void resume(Town town, Call call) {
        town.later(AskWave.LEASE.plusSeconds(1));
        town.wave.ask(call.id());
    }
}
