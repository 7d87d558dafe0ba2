package fr.parvis.starter.workbook;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.imports.AbandonedImports;
import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.ImportStarted;
import fr.parvis.starter.imports.RunImport;
import fr.parvis.starter.jobs.JobThread;
import fr.parvis.starter.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs imports, each in a thread of its own, and takes up those that a killed process left. */
class ImportRunner implements ImportStarted {

    private static final long LOOK_EVERY_MILLIS = 5_000;

    private final RunImport imports;
    private final AbandonedImports abandoned;

    ImportRunner(RunImport imports, AbandonedImports abandoned) {
        this.imports = imports;
        this.abandoned = abandoned;
    }

    @Override
    public void started(ImportJob job) {
        run(Tenancy.current(), job);
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS)
    void takeUp() {
        abandoned.take().ifPresent(found -> run(found.tenant(), found.job()));
    }

    private void run(Siren tenant, ImportJob job) {
        JobThread.start(
                "import " + job.id(), tenant, new Actor(job.actor()), () -> imports.run(job));
    }
}
