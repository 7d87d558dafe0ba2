package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.equipment.RegisterEquipment;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.RemoveAction;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.outcome.RecordOutcome;
import fr.parvis.actions.season.Seasons;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.tour.Tours;
import fr.parvis.actions.workbook.AttendedFigures;
import fr.parvis.actions.workbook.ExportPlanning;
import fr.parvis.actions.workbook.ImportPlanning;
import fr.parvis.actions.workbook.ImportedRows;
import fr.parvis.actions.workbook.KnownPartners;
import fr.parvis.actions.workbook.MakeRows;
import fr.parvis.actions.workbook.MatchPartners;
import fr.parvis.actions.workbook.PrepareImport;
import fr.parvis.actions.workbook.RecogniseCrew;
import fr.parvis.actions.workbook.UndoImport;
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
    RecogniseCrew recogniseCrew(
            Members members, Equipments equipments, RegisterEquipment register) {
        return new RecogniseCrew(members, equipments, register);
    }

    @Bean
    MakeRows makeRows(
            Actions actions,
            Occurrences occurrences,
            Tours tours,
            Seasons seasons,
            RecogniseCrew crew) {
        return new MakeRows(actions, occurrences, tours, seasons, crew);
    }

    @Bean
    AttendedFigures attendedFigures(Outcomes outcomes, RecordOutcome record) {
        return new AttendedFigures(outcomes, record);
    }

    @Bean
    PrepareImport prepareImport(
            ImportedRows rows, MatchPartners partners, MakeRows make, AttendedFigures figures) {
        return new PrepareImport(rows, partners, make, figures);
    }

    @Bean
    ImportPlanning importPlanning(
            Occurrences occurrences,
            ImportedRows rows,
            PrepareImport prepare,
            Ids ids,
            InstantSource time) {
        return new ImportPlanning(occurrences, rows, prepare, ids, time);
    }

    @Bean
    UndoImport undoImport(ImportedRows rows, Actions actions, RemoveAction remove, Tours tours) {
        return new UndoImport(rows, actions, remove, tours);
    }

    @Bean
    ExportPlanning exportPlanning(Occurrences occurrences, ImportedRows rows) {
        return new ExportPlanning(occurrences, rows);
    }
}
