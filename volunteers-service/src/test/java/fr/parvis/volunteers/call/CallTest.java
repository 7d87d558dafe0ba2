package fr.parvis.volunteers.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.call.CallDraft.DraftAudience;
import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.call.Todo.Chore;
import fr.parvis.volunteers.volunteer.Skill;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final Town town = new Town();

    @Test
    void the_next_wave_has_an_hour_while_the_call_runs_in_waves() {
        var call = town.openQuietly(Drafts.inWaves(2, 20, 60));

        assertThat(call.nextWaveAt()).contains(town.clock.instant());
        assertThat(town.end.close(call.id(), null).nextWaveAt()).isEmpty();
        assertThat(town.openQuietly(Drafts.aCallFor(2)).nextWaveAt()).isEmpty();
    }

    @Test
    void a_chore_that_follows_a_wave_is_of_the_next_round() {
        assertThat(Todo.of(Chore.ASK, NOW).nextRound(NOW.plusSeconds(60)))
                .isEqualTo(new Todo(Chore.ASK, NOW.plusSeconds(60), 1));
    }

    @Test
    void details_for_those_accepted_are_forgotten_thirty_days_after_the_end() {
        assertThat(town.openQuietly(Drafts.aCallFor(2)).forgetting())
                .isEqualTo(Todo.of(Chore.FORGET, Drafts.END.plus(Duration.ofDays(30))));
        assertThat(town.openQuietly(Drafts.later(2)).forgetting()).isNull();
    }

    @Test
    void everyone_who_was_sent_a_mail_counts_whatever_became_of_it() {
        assertThat(Figures.of(1, 2, 3, new Deliveries(10, 200, 3, 4)).recipients()).isEqualTo(217);
    }

    @Test
    void those_of_the_named_communes_and_skills_are_asked() {
        var audience =
                new DraftAudience(null, List.of(Town.JONCY), 5.0, List.of("MOVING"), null, true);

        var terms = town.openQuietly(Drafts.to(audience)).terms();

        assertThat(terms.audience().communes()).isEqualTo(Set.of(Town.JONCY));
        assertThat(terms.audience().skills()).isEqualTo(Set.of(Skill.MOVING));
        assertThat(terms.audience().withinKm()).isEqualTo(5.0);
    }

    @Test
    void the_longest_title_fits_and_one_more_letter_does_not() {
        assertThat(CallRule.isText("m".repeat(120), 120)).isTrue();
        assertThat(CallRule.isText("m".repeat(121), 120)).isFalse();
        assertThat(CallRule.isIn(500, 1, 500) && CallRule.isIn(1, 1, 500)).isTrue();
        assertThat(CallRule.isIn(0, 1, 500) || CallRule.isIn(501, 1, 500)).isFalse();
    }
}
