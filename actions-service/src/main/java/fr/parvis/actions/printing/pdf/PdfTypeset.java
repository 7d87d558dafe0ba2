package fr.parvis.actions.printing.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.parvis.actions.printing.Typeset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets pages by PDF/UA. */
@Component
public class PdfTypeset implements Typeset {

    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] pages(String html) {
        return set(html, false).orElseThrow();
    }

    @Override
    public Optional<byte[]> onePage(String html) {
        return set(html, true);
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

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(PdfTypeset.class.getResourceAsStream("/fonts/" + name));
    }
}
