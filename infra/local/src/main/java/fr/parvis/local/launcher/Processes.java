package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The processes we started, known by a file each that holds the id and the instant of its start: an
 * id that the machine gave to something else since is not ours.
 */
final class Processes {

    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private final Path directory;
    private final Logs logs;

    Processes(Path home, Logs logs) {
        this.directory = home.resolve("run");
        this.logs = logs;
    }

    /** The process of a part, if it lives and is ours. */
    Optional<ProcessHandle> find(String part) {
        return recorded(part).flatMap(Recorded::living);
    }

    /** It was started in another way than it would be now. */
    boolean isOutdated(String part, Launch launch) {
        return recorded(part)
                .filter(process -> !process.fingerprint().equals(launch.fingerprint()))
                .isPresent();
    }

    /**
     * @param options of the JVM that change how fast it starts, not what it does
     */
    ProcessHandle start(String part, Launch launch, List<String> options) {
        try {
            Files.createDirectories(directory);
            ProcessHandle started = builder(part, launch, options).start().toHandle();
            Files.writeString(file(part), Recorded.of(started, launch.fingerprint()).asText());
            return started;
        } catch (IOException failed) {
            throw new Trouble("« %s » ne se lance pas : %s".formatted(part, failed.getMessage()));
        }
    }

    void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Children get a session of their own, so that closing the terminal does not end them. */
    private ProcessBuilder builder(String part, Launch launch, List<String> options)
            throws IOException {
        var builder = new ProcessBuilder(OwnSession.of(launch.command(), options));
        builder.environment().putAll(launch.environment());
        return builder.directory(Files.createDirectories(launch.directory()).toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logs.open(part).toFile()));
    }

    private Optional<Recorded> recorded(String part) {
        try {
            return Recorded.read(Files.readString(file(part)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private Path file(String part) {
        return directory.resolve(part + ".pid");
    }

    /** What a pid file says; the fingerprint is that of its {@link Launch}. */
    record Recorded(long pid, Instant start, String fingerprint) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (\\w+)\\s*");

        static Recorded of(ProcessHandle process, String fingerprint) {
            Instant start = process.info().startInstant().orElseGet(Instant::now);
            return new Recorded(process.pid(), start, fingerprint);
        }

        static Optional<Recorded> read(String text) {
            return Optional.of(FORM.matcher(text)).filter(Matcher::matches).map(Recorded::read);
        }

        private static Recorded read(Matcher words) {
            return new Recorded(
                    Long.parseLong(words.group(1)),
                    Instant.ofEpochMilli(Long.parseLong(words.group(2))),
                    words.group(3));
        }

        String asText() {
            return "%d %d %s%n".formatted(pid, start.toEpochMilli(), fingerprint);
        }

        Optional<ProcessHandle> living() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
        }

        private boolean startedThen(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(instant -> Duration.between(start, instant).abs())
                    .filter(gap -> gap.compareTo(CLOCK_SLACK) <= 0)
                    .isPresent();
        }
    }
}
