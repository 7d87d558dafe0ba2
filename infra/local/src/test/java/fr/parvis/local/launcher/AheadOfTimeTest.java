package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadOfTimeTest {

    @TempDir Path home;
    private AheadOfTime caches;
    private Path jar;

    @BeforeEach
    void open() throws IOException {
        caches = new AheadOfTime(home);
        jar = Files.writeString(home.resolve("a.jar"), "first build");
    }

    @Test
    void the_first_run_records_and_the_one_after_a_good_end_uses_it() throws IOException {
        Path recorded = record();

        caches.keep("gateway");

        assertThat(option())
                .isEqualTo("-XX:AOTCache=" + recorded.toString().replace(".recorded", ""));
    }

    @Test
    void what_a_killed_run_recorded_is_thrown_away() throws IOException {
        Path recorded = record();

        assertThat(option()).startsWith("-XX:AOTCacheOutput=");
        assertThat(recorded).doesNotExist();
    }

    @Test
    void a_new_build_records_anew_and_forgets_the_old_cache() throws IOException {
        record();
        caches.keep("gateway");

        Files.writeString(jar, "second, longer build");

        assertThat(option()).startsWith("-XX:AOTCacheOutput=");
        assertThat(home.resolve("cache")).isEmptyDirectory();
    }

    private Path record() throws IOException {
        String option = option();
        assertThat(option).startsWith("-XX:AOTCacheOutput=");
        return Files.writeString(Path.of(option.substring(option.indexOf('=') + 1)), "cache");
    }

    private String option() {
        return caches.option("gateway", List.of(jar));
    }
}
