package fr.parvis.local.launcher;

import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Brings one part to health: leaves it if it is well, starts it if it is not there or outdated. */
final class Bringing {

    /** Enough questions that the recorded run has answered some. */
    private static final int QUESTIONS = 10;

    /** A recording JVM and the one that writes its cache together take half a gigabyte. */
    private final Semaphore recordings = new Semaphore(2);

    private final Starting starting;
    private final Processes processes;
    private final Stopping stopping;
    private final AheadOfTime caches;
    private final Progress progress;

    Bringing(
            Starting starting,
            Processes processes,
            Stopping stopping,
            AheadOfTime caches,
            Progress progress) {
        this.starting = starting;
        this.processes = processes;
        this.stopping = stopping;
        this.caches = caches;
        this.progress = progress;
    }

    void bring(Part part) {
        if (part.external()) {
            progress.ready(part.name(), "ailleurs : " + part.url());
        } else {
            bringOurs(part);
        }
    }

    private void bringOurs(Part part) {
        Instant start = Instant.now();
        Launch launch = part.launch().get();
        if (processes.isOutdated(part.name(), launch)) {
            stopping.stop(part.name());
        }
        if (processes.find(part.name()).isPresent() && starting.turnsHealthy(part)) {
            progress.ready(part.name(), "déjà en marche");
        } else {
            begin(part, launch);
            progress.ready(part.name(), Progress.since(start));
        }
    }

    private void begin(Part part, Launch launch) {
        if (caches.isMissing(part.name(), launch)) {
            recordings.acquireUninterruptibly();
            try {
                record(part, launch);
            } finally {
                recordings.release();
            }
        }
        starting.start(part, launch, caches.using(part.name(), launch));
    }

    private void record(Part part, Launch launch) {
        starting.start(part, launch, caches.recording(part.name(), launch));
        for (int question = 0; question < QUESTIONS; question++) {
            part.health().passes();
        }
        stopping.stop(part.name());
        caches.keep(part.name(), launch);
    }
}
