package fr.parvis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.benchmarks.Figure.Measure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_figure_within_its_promise_is_said_to_hold() {
        var kept = compared(200, 150, Limit.timesAtMost(2));

        assertThat(kept.cells()).contains("1,33\u00a0×", "≤ 2,00\u00a0×", "tenu");
    }

    @Test
    void a_figure_beyond_its_promise_is_said_to_miss_it() {
        assertThat(compared(301, 150, Limit.timesAtMost(2)).cells()).contains("MANQUÉ");
        assertThat(compared(40, 100, Limit.timesAtLeast(0.5)).cells()).contains("MANQUÉ");
    }

    @Test
    void an_absent_peer_is_told_and_nothing_is_judged() {
        var absent = Figure.missing("P4", "400 courriels", "Postfix n’est pas installé");

        assertThat(absent.cells())
                .contains("Postfix n’est pas installé")
                .doesNotContain("tenu", "MANQUÉ");
    }

    @Test
    void columns_line_up() {
        var table =
                new Table("Titre", List.of(Figure.of("court", "1"), Figure.of("bien long", "2")));

        var rows = table.text().lines().skip(3).toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().indexOf('1')).isEqualTo(rows.getLast().indexOf('2'));
    }

    private static Figure compared(long seen, long peer, Limit limit) {
        return Figure.beside("P4", "envois", millis(seen), "pair", millis(peer), limit);
    }

    private static Measure millis(long millis) {
        return Measure.millis(Duration.ofMillis(millis));
    }
}
