package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void of_a_structured_line_the_level_and_the_message_are_read() {
        String line = "{\"log\":{\"level\":\"ERROR\"},\"message\":\"\\nPas de base.\\n\"}";

        assertThat(LogLine.words(line)).containsExactly("ERROR ", "Pas de base.");
    }

    @Test
    void the_failures_of_a_structured_line_are_read_without_their_frames() {
        String line =
                "{\"log\":{\"level\":\"ERROR\"},\"message\":\"Non.\",\"error\":"
                        + "{\"stack_trace\":\"a.Failure: pas de clés\\n\\tat a.B.c(B.java:1)\\n\"}}";

        assertThat(LogLine.words(line)).containsExactly("ERROR Non.", "a.Failure: pas de clés");
    }

    @Test
    void stack_frames_say_nothing() {
        assertThat(LogLine.words("\tat fr.parvis.X.y(X.java:1)")).isEmpty();
    }

    @Test
    void a_line_cut_short_is_shown_as_it_is() {
        assertThat(LogLine.words("{\"log\":")).containsExactly("{\"log\":");
    }
}
