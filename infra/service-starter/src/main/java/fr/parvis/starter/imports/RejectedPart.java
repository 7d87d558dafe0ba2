package fr.parvis.starter.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rejected rows of a sheet and why.
 *
 * @param headings number of the row that names the columns
 * @param reasons by row number
 */
public record RejectedPart(String sheet, int headings, Map<Integer, String> reasons) {

    /** Those of the sheets that have any. */
    public static List<RejectedPart> of(Map<String, Integer> headings, List<SheetReport> reports) {
        return reports.stream()
                .filter(report -> !report.rejected().isEmpty())
                .map(report -> of(report, headings.getOrDefault(report.name(), 1)))
                .toList();
    }

    private static RejectedPart of(SheetReport report, int headings) {
        return new RejectedPart(
                report.name(),
                headings,
                report.rejected().stream()
                        .collect(
                                Collectors.toMap(
                                        Finding::row,
                                        Finding::message,
                                        (one, other) -> one + " " + other)));
    }
}
