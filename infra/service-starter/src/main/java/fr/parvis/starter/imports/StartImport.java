package fr.parvis.starter.imports;

import java.time.InstantSource;

/** Takes a workbook in to be imported, if it can be read and has a sheet of the service's kind. */
public class StartImport {

    private final ImportJobs jobs;
    private final OpenWorkbook workbooks;
    private final ImportSheets sheets;
    private final InstantSource time;

    public StartImport(
            ImportJobs jobs, OpenWorkbook workbooks, ImportSheets sheets, InstantSource time) {
        this.jobs = jobs;
        this.workbooks = workbooks;
        this.sheets = sheets;
        this.time = time;
    }

    /** Refuses what cannot be imported, before anything is kept. */
    public ImportJob start(
            String id, String actor, String fileName, byte[] workbook, boolean dryRun) {
        if (sheets.headingsOfKnown(workbooks.open(workbook)).isEmpty()) {
            throw sheets.noneIsKnown();
        }
        ImportJob job = ImportJob.started(id, actor, fileName, dryRun, time.instant());
        jobs.add(job, workbook);
        return job;
    }
}
