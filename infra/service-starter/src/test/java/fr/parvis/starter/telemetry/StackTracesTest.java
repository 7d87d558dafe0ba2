package fr.parvis.starter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class StackTracesTest {

    private final StackTraces traces = new StackTraces();

    @Test
    void what_somebody_typed_is_in_no_trace_of_a_failure_or_its_causes() {
        var failure =
                new IllegalStateException(
                        "for jeanne@example.org",
                        new IllegalArgumentException("06 12 34 56 78 is no number"));

        String trace = traces.printStackTraceToString(failure);

        assertThat(trace)
                .contains("IllegalStateException", "IllegalArgumentException", "StackTracesTest")
                .doesNotContain("jeanne", "06 12");
    }

    @Test
    void what_keeps_a_service_from_starting_is_said_in_full() {
        var failure = new BeanCreationException("links", new IllegalStateException("no keys"));

        assertThat(traces.printStackTraceToString(failure)).contains("no keys");
    }
}
