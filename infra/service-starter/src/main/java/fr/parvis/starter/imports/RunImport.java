package fr.parvis.starter.imports;

import fr.parvis.starter.core.Progress;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.Tenant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Does an import that was taken in, from its beginning or again after an interruption. */
public class RunImport {

    private static final String DEFECT =
            "L’import s’est arrêté à cause d’un défaut de Parvis. Envoyez de nouveau le classeur"
                    + "\u00a0: rien n’y est importé deux fois.";

    private final ImportJobs jobs;
    private final OpenWorkbook workbooks;
    private final ImportSheets sheets;
    private final Supplier<Tenant> tenant;
    private final InstantSource time;

    public RunImport(
            ImportJobs jobs,
            OpenWorkbook workbooks,
            ImportSheets sheets,
            Supplier<Tenant> tenant,
            InstantSource time) {
        this.jobs = jobs;
        this.workbooks = workbooks;
        this.sheets = sheets;
        this.tenant = tenant;
        this.time = time;
    }

    /** Left running where the store is away: whoever looks next takes it up. */
    public void run(ImportJob job) {
        try {
            jobs.done(job.id(), report(job), time.instant());
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            jobs.failed(job.id(), refused.detail(), time.instant());
        } catch (RuntimeException defect) {
            jobs.failed(job.id(), DEFECT, time.instant());
            throw defect;
        }
    }

    private List<SheetReport> report(ImportJob job) {
        byte[] workbook = jobs.workbook(job.id()).orElseThrow(ImportNotFound::new);
        return sheets.run(
                new ImportOrder(job.id(), workbooks.open(workbook), job.dryRun()),
                tenant.get(),
                (done, total) -> jobs.moved(job.id(), new Progress(done, total)));
    }
}
