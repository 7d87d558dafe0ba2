package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final String PART = "sleeper";

    @TempDir Path home;
    private Processes processes;
    private Stopping stopping;

    @BeforeEach
    void open() {
        processes = new Processes(home, new Logs(home));
        stopping = new Stopping(processes);
    }

    @AfterEach
    void stop() {
        stopping.stop(PART);
    }

    @Test
    void a_started_process_is_found_again_by_another_launcher() {
        ProcessHandle started = processes.start(PART, sleeping("60"), List.of());

        assertThat(new Processes(home, new Logs(home)).find(PART)).contains(started);
    }

    @Test
    void a_process_that_got_the_id_of_ours_is_not_ours() throws IOException {
        ProcessHandle stranger = ProcessHandle.current();
        writePidFile(stranger.pid() + " 1000000000000 fingerprint\n");

        boolean stopped = stopping.stop(PART);

        assertThat(stopped).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void an_unreadable_pid_file_is_nobody() throws IOException {
        writePidFile("cassé");

        assertThat(processes.find(PART)).isEmpty();
    }

    @Test
    void stopping_ends_the_process_and_forgets_it() {
        ProcessHandle started = processes.start(PART, sleeping("60"), List.of());

        boolean stopped = stopping.stop(PART);

        assertThat(stopped).isTrue();
        assertThat(started.isAlive()).isFalse();
        assertThat(processes.find(PART)).isEmpty();
    }

    @Test
    void a_process_started_in_another_way_is_outdated() {
        processes.start(PART, sleeping("60"), List.of());

        assertThat(processes.isOutdated(PART, sleeping("60"))).isFalse();
        assertThat(processes.isOutdated(PART, sleeping("61"))).isTrue();
    }

    private Launch sleeping(String seconds) {
        return new Launch(List.of("sleep", seconds), Map.of(), home, List.of());
    }

    private void writePidFile(String text) throws IOException {
        Path run = Files.createDirectories(home.resolve("run"));
        Files.writeString(run.resolve(PART + ".pid"), text);
    }
}
