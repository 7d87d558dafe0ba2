package fr.parvis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of this machine. */
final class Command {

    /** A run never hangs on one that does not end. */
    private static final Duration MOST = Duration.ofMinutes(10);

    private Command() {}

    /** Where a program is that a system administrator installs, or nowhere. */
    static boolean exists(String program) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What it says; what it complains of goes to standard error. */
    static String run(Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = bounded(builder.start());
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(words + " ended with " + process.exitValue() + "\n" + said);
        }
        return said;
    }

    /** What it says is of no interest. */
    static void quietly(List<String> words) throws IOException, InterruptedException {
        Process process =
                bounded(
                        new ProcessBuilder(words)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start());
        if (process.waitFor() != 0) {
            throw new IOException(words + " ended with " + process.exitValue());
        }
    }

    private static Process bounded(Process process) {
        CompletableFuture.delayedExecutor(MOST.toSeconds(), TimeUnit.SECONDS)
                .execute(process::destroy);
        return process;
    }
}
