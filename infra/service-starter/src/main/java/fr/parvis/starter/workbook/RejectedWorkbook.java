package fr.parvis.starter.workbook;

import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.ImportSheets;
import fr.parvis.starter.imports.OpenWorkbook;
import fr.parvis.starter.imports.RejectedPart;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbook that was sent, without the rows that were taken. */
final class RejectedWorkbook {

    private final OpenWorkbook workbooks;
    private final ImportSheets kind;

    RejectedWorkbook(OpenWorkbook workbooks, ImportSheets kind) {
        this.workbooks = workbooks;
        this.kind = kind;
    }

    byte[] of(ImportJob job, byte[] sent) {
        return RejectedRows.write(parts(job, sent));
    }

    List<RejectedSheet> rows(ImportJob job, byte[] sent) {
        return parts(job, sent).stream().map(RejectedSheet::of).toList();
    }

    private List<RejectedRows.Part> parts(ImportJob job, byte[] sent) {
        List<WorkbookSheet> sheets = Workbooks.read(sent);
        Map<String, Integer> headings = kind.headingsOfKnown(workbooks.open(sent));
        return RejectedPart.of(headings, job.sheets()).stream()
                .flatMap(part -> part(part, sheets))
                .toList();
    }

    private static Stream<RejectedRows.Part> part(RejectedPart of, List<WorkbookSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(of.sheet()))
                .limit(1)
                .map(sheet -> new RejectedRows.Part(sheet, of.headings(), of.reasons()));
    }
}
