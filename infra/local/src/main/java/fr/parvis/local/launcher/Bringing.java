package fr.parvis.local.launcher;

import java.time.Instant;

/** Brings one part to health: leaves it if it is well, starts it if it is not there or outdated. */
final class Bringing {

    private static final long PAUSE_MILLIS = 100;
    private static final int LINES = 25;

    private final Settings settings;
    private final Processes processes;
    private final Stopping stopping;
    private final Logs logs;
    private final Progress progress;

    Bringing(
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

    void bring(Part part) {
        if (part.external()) {
            progress.ready(part.name(), "ailleurs : " + part.url());
            return;
        }
        Instant start = Instant.now();
        boolean wasThere = ensureProcess(part);
        waitUntilHealthy(part, start);
        progress.ready(part.name(), wasThere ? "déjà en marche" : Progress.since(start));
    }

    private boolean ensureProcess(Part part) {
        Launch launch = part.launch().get();
        if (processes.isOutdated(part.name(), launch)) {
            stopping.stop(part.name());
        }
        if (processes.find(part.name()).isPresent()) {
            return true;
        }
        FreePorts.check(settings, part);
        processes.start(part.name(), launch);
        return false;
    }

    private void waitUntilHealthy(Part part, Instant start) {
        Instant end = start.plus(part.patience());
        while (!part.health().passes()) {
            if (processes.find(part.name()).isEmpty() || Instant.now().isAfter(end)) {
                progress.failed(part.name(), logs.lastLines(part.name(), LINES));
                throw new Trouble(
                        "« %s » n’a pas démarré ; son journal : %s"
                                .formatted(part.name(), logs.file(part.name())));
            }
            pause();
        }
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
