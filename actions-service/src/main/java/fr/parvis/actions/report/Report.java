package fr.parvis.actions.report;

import fr.parvis.actions.masking.Masked;
import fr.parvis.actions.masking.Masking;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was done, line by line.
 *
 * @param total of all dates, each once; one held with two partners is in two lines of that report
 * @param missing dates that are over and of which nobody told: the people they met are not counted
 */
public record Report(Grouping by, List<ReportLine> lines, ReportLine total, int missing) {

    /** As those may read it who are not of the house. */
    public Report masked() {
        var read = Masking.of(column(ReportLine::met), column(ReportLine::newcomers));
        var rows =
                IntStream.range(0, lines.size())
                        .mapToObj(
                                row ->
                                        lines.get(row)
                                                .reading(
                                                        read.people().figures().get(row),
                                                        read.newcomers().figures().get(row)))
                        .toList();
        var sum =
                total.reading(
                        shown(read.people(), total.met()),
                        shown(read.newcomers(), total.newcomers()));
        return new Report(by, rows, sum, missing);
    }

    private List<Integer> column(Function<ReportLine, @Nullable Integer> figure) {
        return lines.stream().map(figure).map(Report::people).toList();
    }

    private static @Nullable Integer shown(Masked column, @Nullable Integer total) {
        return column.total() == null ? null : Masking.alone(people(total));
    }

    private static int people(@Nullable Integer figure) {
        return Objects.requireNonNullElse(figure, 0);
    }
}
