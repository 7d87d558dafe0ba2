package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadOfTimeTest {

    private static final String PART = "gateway";

    @TempDir Path home;
    private AheadOfTime caches;
    private Path jar;

    @BeforeEach
    void open() throws IOException {
        caches = new AheadOfTime(home, true);
        jar = Files.writeString(home.resolve("a.jar"), "first build");
    }

    @Test
    void a_recorded_run_serves_those_after_it() throws IOException {
        record();

        assertThat(caches.isMissing(PART, launch())).isFalse();
        assertThat(caches.using(PART, launch())).anyMatch(word -> word.startsWith("-XX:AOTCache="));
    }

    @Test
    void a_run_that_left_nothing_is_no_cache_and_the_next_starts_without() {
        caches.recording(PART, launch());

        caches.keep(PART, launch());

        assertThat(caches.isMissing(PART, launch())).isTrue();
        assertThat(caches.using(PART, launch())).isEmpty();
    }

    @Test
    void a_new_build_records_anew_and_forgets_the_old_cache() throws IOException {
        record();

        Files.writeString(jar, "second, longer build");

        assertThat(caches.isMissing(PART, launch())).isTrue();
        caches.recording(PART, launch());
        assertThat(home.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void a_program_that_is_not_java_gets_no_option() {
        var sleep = new Launch(List.of("sleep"), Map.of(), home, List.of());

        assertThat(caches.isMissing(PART, sleep)).isFalse();
        assertThat(caches.using(PART, sleep)).isEmpty();
    }

    @Test
    void unwanted_caches_are_neither_made_nor_used() throws IOException {
        record();

        var unwanted = new AheadOfTime(home, false);

        assertThat(unwanted.isMissing(PART, launch())).isFalse();
        assertThat(unwanted.using(PART, launch())).isEmpty();
    }

    private void record() throws IOException {
        String output = caches.recording(PART, launch()).getLast();
        Files.writeString(Path.of(output.substring(output.indexOf('=') + 1)), "cache");
        caches.keep(PART, launch());
    }

    private Launch launch() {
        return new Launch(List.of("java"), Map.of(), home, List.of(jar));
    }
}
