package fr.parvis.actions.report.pdf;

import fr.parvis.actions.report.Grouping;
import fr.parvis.actions.report.PrintReport.Printed;
import fr.parvis.actions.report.Report;
import fr.parvis.actions.report.ReportLine;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report in words.
 *
 * @param by what its lines are about
 * @param notes what is to be known of its figures
 */
public record PrintedReport(
        String title,
        String house,
        @Nullable String period,
        String by,
        List<Row> rows,
        Row total,
        List<String> notes) {

    private static final double AN_HOUR = 60;

    public record Row(
            String label,
            String dates,
            String met,
            String newcomers,
            String hours,
            String communes) {

        static Row of(ReportLine line) {
            return new Row(
                    line.label(),
                    number(line.dates()),
                    figure(line.met()),
                    figure(line.newcomers()),
                    number(line.minutes() / AN_HOUR) + "\u00a0h",
                    number(line.communes()));
        }
    }

    static PrintedReport of(Printed printed) {
        var report = printed.report();
        return new PrintedReport(
                "Bilan par " + report.by().words(),
                printed.house(),
                printed.period(),
                report.by().label(),
                report.lines().stream().map(Row::of).toList(),
                Row.of(report.total()),
                notes(report, printed.masked()));
    }

    private static List<String> notes(Report report, boolean masked) {
        var notes = new ArrayList<String>();
        if (report.by() == Grouping.PARTNER) {
            notes.add(
                    "Une date tenue avec deux partenaires figure sous chacun, et une seule fois dans "
                            + "le total.");
        }
        if (report.missing() > 0) {
            notes.add(missing(report.missing()));
        }
        if (masked) {
            notes.add(
                    "Masqué\u00a0: les nombres de 1 à 4 personnes, et ce qui permettrait de les "
                            + "calculer.");
        }
        return notes;
    }

    private static String missing(int dates) {
        return dates == 1
                ? "Une date passée n’a pas encore de compte rendu\u00a0: les personnes rencontrées n’y "
                        + "sont pas comptées."
                : number(dates)
                        + "\u00a0dates passées n’ont pas encore de compte rendu\u00a0: les personnes "
                        + "rencontrées n’y sont pas comptées.";
    }

    private static String figure(@Nullable Integer people) {
        return people == null ? "masqué" : number(people);
    }

    private static String number(double value) {
        var format = NumberFormat.getInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
