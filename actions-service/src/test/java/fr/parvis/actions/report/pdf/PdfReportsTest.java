package fr.parvis.actions.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.printing.pdf.PdfTypeset;
import fr.parvis.actions.report.Grouping;
import fr.parvis.actions.report.PrintReport.Printed;
import fr.parvis.actions.report.Report;
import fr.parvis.actions.report.ReportLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfReportsTest {

    private static final ReportLine JONCY = new ReportLine("71242", "Joncy", 3, 1042, 17, 330, 1);
    private static final ReportLine TAIZE = new ReportLine("71524", "Taizé", 1, 3, 1, 60, 1);
    private static final ReportLine TOTAL = new ReportLine("", "Total", 4, 1045, 18, 390, 2);

    private final PdfReports reports = new PdfReports(templates(), new PdfTypeset());

    @Test
    void the_figures_are_those_of_the_screen() throws IOException {
        try (var pdf = print(report(List.of(JONCY, TAIZE)), false)) {
            assertThat(text(pdf))
                    .contains("Bilan par commune", "France services de Cluny", "Du 1er mars")
                    .containsPattern("Joncy 3 1\\h042 17 5,5\\hh 1")
                    .containsPattern("Total 4 1\\h045 18 6,5\\hh 2")
                    .contains("2\u00a0dates passées")
                    .doesNotContain("masqué", "Masqué");
        }
    }

    @Test
    void what_is_masked_on_screen_is_masked_on_paper() throws IOException {
        try (var pdf = print(report(List.of(JONCY, TAIZE)).masked(), true)) {
            assertThat(text(pdf)).containsPattern("Taizé 1 masqué masqué").contains("Masqué");
        }
    }

    @Test
    void who_has_it_read_aloud_hears_french_and_a_table_and_its_fonts_travel_with_it()
            throws IOException {
        try (var pdf = print(report(List.of(JONCY)), false)) {
            var catalog = pdf.getDocumentCatalog();
            var parts = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), parts);

            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(parts).contains("H1", "Table", "TH", "TD");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void a_long_report_goes_on_with_the_heads_of_its_columns() throws IOException {
        var lines =
                IntStream.range(0, 90)
                        .mapToObj(it -> new ReportLine("" + it, "Commune " + it, 1, 9, 5, 60, 1))
                        .toList();
        try (var pdf = print(report(lines), false)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            var second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("Dates tenues");
            assertThat(text(pdf)).contains("Commune 0", "Commune 89", "Total");
        }
    }

    private PDDocument print(Report report, boolean masked) throws IOException {
        return Loader.loadPDF(
                reports.print(
                        new Printed(
                                "France services de Cluny",
                                report,
                                "Du 1er mars au 30 juin 2027",
                                masked)));
    }

    private static Report report(List<ReportLine> lines) {
        return new Report(Grouping.COMMUNE, lines, TOTAL, 2);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
