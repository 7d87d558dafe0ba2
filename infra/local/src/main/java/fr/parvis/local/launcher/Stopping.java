package fr.parvis.local.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a part as it wants to be ended; only one that does not answer is killed. */
final class Stopping {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Processes processes;

    Stopping(Processes processes) {
        this.processes = processes;
    }

    /** Returns whether there was anything to stop. */
    boolean stop(String part) {
        var process = processes.find(part);
        process.ifPresent(running -> end(part, running));
        processes.forget(part);
        return process.isPresent();
    }

    private void end(String part, ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("L’arrêt de « %s » est interrompu.".formatted(part));
        }
    }
}
