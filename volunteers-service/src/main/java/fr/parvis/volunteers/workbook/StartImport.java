package fr.parvis.volunteers.workbook;

import java.time.InstantSource;

/** Takes a workbook in to be imported, if it can be read and lists volunteers. */
public class StartImport {

    private final ImportJobs jobs;
    private final OpenWorkbook workbooks;
    private final InstantSource time;

    public StartImport(ImportJobs jobs, OpenWorkbook workbooks, InstantSource time) {
        this.jobs = jobs;
        this.workbooks = workbooks;
        this.time = time;
    }

    /** Refuses what cannot be imported, before anything is kept. */
    public ImportJob start(
            String id, String actor, String fileName, byte[] workbook, boolean dryRun) {
        new ImportOrder(id, workbooks.open(workbook), dryRun).checked();
        ImportJob job = ImportJob.started(id, actor, fileName, dryRun, time.instant());
        jobs.add(job, workbook);
        return job;
    }
}
