package fr.parvis.actions.agenda.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.parvis.actions.agenda.Paper;
import fr.parvis.actions.agenda.Poster;
import fr.parvis.actions.agenda.PrintPoster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets posters as large as their words allow: the first setting that fits on one page. */
@Component
class PdfPosters implements PrintPoster {

    private static final String FAMILY = "DejaVu Sans";
    private static final String ACCENT = "#0f5c5c";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;

    PdfPosters(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public byte[] print(Poster poster, Paper paper) {
        var scales = Scale.of(paper);
        return scales.stream()
                .map(scale -> onePage(html(poster, paper, scale)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> pages(html(poster, paper, scales.getLast())));
    }

    private String html(Poster poster, Paper paper, Scale scale) {
        var code = QrCode.svg(poster.address(), "Code QR vers l’adresse écrite à côté");
        var accent = Objects.requireNonNullElse(poster.accent(), ACCENT);
        var model =
                Map.<String, Object>of(
                        "poster", poster, "paper", paper, "scale", scale, "code", code, "accent",
                        accent);
        return templates.process("agenda/poster", new Context(Locale.FRENCH, model));
    }

    private static Optional<byte[]> onePage(String html) {
        return set(html, true);
    }

    private static byte[] pages(String html) {
        return set(html, false).orElseThrow();
    }

    private static Optional<byte[]> set(String html, boolean onlyOnePage) {
        var pdf = new ByteArrayOutputStream();
        try (var renderer = renderer(html, pdf)) {
            renderer.layout();
            if (onlyOnePage && pageCount(renderer) > 1) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(pdf.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int pageCount(PdfBoxRenderer renderer) {
        List<?> pages = renderer.getRootBox().getLayer().getPages();
        return pages.size();
    }

    private static PdfBoxRenderer renderer(String html, ByteArrayOutputStream pdf) {
        var builder = new PdfRendererBuilder();
        builder.useFont(font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        return builder.buildPdfRenderer();
    }

    private static com.openhtmltopdf.extend.FSSupplier<java.io.InputStream> font(String name) {
        return () -> Objects.requireNonNull(PdfPosters.class.getResourceAsStream("/fonts/" + name));
    }
}
