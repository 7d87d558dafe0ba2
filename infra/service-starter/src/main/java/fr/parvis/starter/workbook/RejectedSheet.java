package fr.parvis.starter.workbook;

import java.util.List;

/**
 * The rows of a sheet that could not be taken, to be corrected in a page.
 *
 * @param headings what names the columns, as typed
 */
public record RejectedSheet(String name, List<String> headings, List<RejectedRow> rows) {

    /**
     * @param row as Excel numbers it
     * @param reason in French
     */
    public record RejectedRow(int row, List<String> cells, String reason) {}

    static RejectedSheet of(RejectedRows.Part part) {
        List<WorkbookSheet.Row> all = part.sheet().rows();
        return new RejectedSheet(
                part.sheet().name(),
                all.stream()
                        .filter(row -> row.number() == part.headings())
                        .findFirst()
                        .map(WorkbookSheet.Row::cells)
                        .orElse(List.of()),
                all.stream()
                        .filter(row -> part.reasons().containsKey(row.number()))
                        .map(row -> rejected(row, part))
                        .toList());
    }

    private static RejectedRow rejected(WorkbookSheet.Row row, RejectedRows.Part part) {
        String reason = part.reasons().getOrDefault(row.number(), "");
        return new RejectedRow(row.number(), row.cells(), reason);
    }
}
