package fr.parvis.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** One installation of the system: its settings, its parts and what can be done with them. */
final class Installation {

    private final Settings settings;
    private final Progress progress;
    private final Logs logs;
    private final Secrets secrets;
    private final Processes processes;
    private final Stopping stopping;
    private final List<Part> parts;

    Installation(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.logs = new Logs(settings.home());
        this.secrets = new Secrets(settings);
        this.processes = new Processes(settings.home(), logs);
        this.stopping = new Stopping(processes);
        this.parts = new Blueprint(settings, logs, secrets).parts();
    }

    List<Part> parts() {
        return parts;
    }

    Logs logs() {
        return logs;
    }

    Status.Report status() {
        return new Status(settings, parts, processes).report();
    }

    Set<Throwable> up() {
        var caches = new AheadOfTime(settings.home(), settings.wantsCaches());
        var starting = new Starting(settings, processes, stopping, logs, progress);
        var bringing = new Bringing(starting, processes, stopping, caches, progress);
        var up = new Up(parts, bringing, new Elsewhere(settings), secrets);
        try (FileLock lock = lock()) {
            return up.run();
        } catch (IOException failed) {
            throw new Trouble("PARVIS_HOME ne s’ouvre pas : " + failed.getMessage());
        }
    }

    void down() {
        new Down(parts, stopping, progress).run();
    }

    /** Stops everything and forgets all data, secrets included. */
    void reset() {
        down();
        Folders.remove(settings.home());
    }

    private FileLock lock() throws IOException {
        Path file = Files.createDirectories(settings.home()).resolve("up.lock");
        FileLock lock =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .tryLock();
        if (lock == null) {
            throw new Trouble(
                    "Un autre « ./parvis up » est en cours pour " + settings.home() + ".");
        }
        return lock;
    }
}
