package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.season.Seasons;
import fr.parvis.actions.workbook.ExportPlanning;
import fr.parvis.actions.workbook.ImportPlanning;
import fr.parvis.actions.workbook.ImportedRows;
import fr.parvis.actions.workbook.KnownPartners;
import fr.parvis.actions.workbook.MatchPartners;
import fr.parvis.starter.core.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What takes plannings in, and hands them out. */
@Configuration
class WorkbookConfiguration {

    @Bean
    MatchPartners matchPartners(KnownPartners partners, ImportedRows rows, Actions actions) {
        return new MatchPartners(partners, rows, actions);
    }

    @Bean
    ImportPlanning importPlanning(
            Actions actions,
            Occurrences occurrences,
            Seasons seasons,
            ImportedRows rows,
            MatchPartners partners,
            Ids ids,
            InstantSource time) {
        return new ImportPlanning(actions, occurrences, seasons, rows, partners, ids, time);
    }

    @Bean
    ExportPlanning exportPlanning(Occurrences occurrences, ImportedRows rows) {
        return new ExportPlanning(occurrences, rows);
    }
}
