package fr.parvis.actions.report.pdf;

import fr.parvis.actions.printing.Typeset;
import fr.parvis.actions.report.PrintReport;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints reports on A4, broad, the heads of columns on each page. */
@Component
class PdfReports implements PrintReport {

    private final ITemplateEngine templates;
    private final Typeset typeset;

    PdfReports(ITemplateEngine templates, Typeset typeset) {
        this.templates = templates;
        this.typeset = typeset;
    }

    @Override
    public byte[] print(Printed printed) {
        var model = Map.<String, Object>of("report", PrintedReport.of(printed));
        return typeset.pages(templates.process("report/print", new Context(Locale.FRENCH, model)));
    }
}
