package fr.parvis.local.launcher;

import java.time.Instant;
import java.util.List;

/** Starts a part's process and waits until the part is well. */
final class Starting {

    private static final long PAUSE_MILLIS = 100;
    private static final int LINES = 20;

    private final Settings settings;
    private final Processes processes;
    private final Stopping stopping;
    private final Logs logs;
    private final Progress progress;

    Starting(
            Settings settings,
            Processes processes,
            Stopping stopping,
            Logs logs,
            Progress progress) {
        this.settings = settings;
        this.processes = processes;
        this.stopping = stopping;
        this.logs = logs;
        this.progress = progress;
    }

    void start(Part part, Launch launch, List<String> options) {
        FreePorts.check(settings, part);
        processes.start(part.name(), launch, options);
        if (!turnsHealthy(part)) {
            giveUp(part);
        }
    }

    /** Waits for a part that runs; false where it ends meanwhile, as one just killed does. */
    boolean turnsHealthy(Part part) {
        Instant end = Instant.now().plus(part.patience());
        while (!part.health().passes()) {
            if (processes.find(part.name()).isEmpty()) {
                return false;
            }
            if (Instant.now().isAfter(end)) {
                giveUp(part);
            }
            pause();
        }
        return true;
    }

    private void giveUp(Part part) {
        progress.failed(part.name(), logs.lastWords(part.name(), LINES));
        stopping.stop(part.name());
        throw new Trouble(
                "« %s » n’a pas démarré ; son journal : %s"
                        .formatted(part.name(), logs.file(part.name())));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Le démarrage est interrompu.");
        }
    }
}
