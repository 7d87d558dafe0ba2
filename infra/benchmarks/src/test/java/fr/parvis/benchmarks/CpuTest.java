package fr.parvis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CpuTest {

    @Test
    void the_name_of_a_program_may_hold_spaces_and_brackets() {
        var stat = "71 (web (old) 1 2) S 1 71 71 0 -1 4194560 900 0 0 0 120 30 0 0 20 0 9 0 55";

        assertThat(Cpu.of(stat)).isEqualTo(Duration.ofMillis(1500));
    }
}
