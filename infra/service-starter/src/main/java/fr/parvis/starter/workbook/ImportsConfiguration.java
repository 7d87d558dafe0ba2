package fr.parvis.starter.workbook;

import fr.parvis.starter.imports.AbandonedImports;
import fr.parvis.starter.imports.ImportJobs;
import fr.parvis.starter.imports.ImportSheets;
import fr.parvis.starter.imports.ImportStarted;
import fr.parvis.starter.imports.OpenWorkbook;
import fr.parvis.starter.imports.RunImport;
import fr.parvis.starter.imports.StartImport;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.Sse;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Imports of workbooks, in a service that reads their sheets. */
@AutoConfiguration
@EnableScheduling
@ConditionalOnBean(ImportSheets.class)
public class ImportsConfiguration {

    @Bean
    MongoImportJobs importJobs(Store store, InstantSource time) {
        return new MongoImportJobs(store, time);
    }

    @Bean
    OpenWorkbook openWorkbook() {
        return new ExcelWorkbooks();
    }

    @Bean
    StartImport startImport(
            ImportJobs jobs, OpenWorkbook workbooks, ImportSheets sheets, InstantSource time) {
        return new StartImport(jobs, workbooks, sheets, time);
    }

    @Bean
    RunImport runImport(
            ImportJobs jobs,
            OpenWorkbook workbooks,
            ImportSheets sheets,
            TenantDirectory tenants,
            InstantSource time) {
        return new RunImport(jobs, workbooks, sheets, tenants::current, time);
    }

    @Bean
    ImportRunner importRunner(RunImport imports, AbandonedImports abandoned) {
        return new ImportRunner(imports, abandoned);
    }

    @Bean
    ImportDesk importDesk(
            StartImport start,
            ImportStarted runner,
            ImportJobs jobs,
            OpenWorkbook workbooks,
            ImportSheets sheets,
            Sse sse,
            Here here) {
        return new ImportDesk(
                start, runner, jobs, new RejectedWorkbook(workbooks, sheets), sse, here);
    }
}
