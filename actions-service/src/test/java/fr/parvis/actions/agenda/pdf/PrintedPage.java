package fr.parvis.actions.agenda.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader, a printer and a phone's camera see of a PDF of one page. */
final class PrintedPage implements AutoCloseable {

    private final PDDocument document;

    PrintedPage(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    PDDocument document() {
        return document;
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** Points of the letters of the line that contains this. */
    float size(String words) throws IOException {
        var sizes = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) {
                if (line.contains(words)) {
                    sizes.add(letters.getFirst().getFontSizeInPt());
                }
            }
        }.getText(document);
        return sizes.getFirst();
    }

    /** What the camera reads of the page as it is printed at 150 points an inch. */
    String code() throws Exception {
        var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
        var pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    Set<PDFont> fonts() throws IOException {
        var fonts = new HashSet<PDFont>();
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    /** Types of the parts that are read aloud, in their order. */
    List<String> parts() {
        var types = new ArrayList<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
        return types;
    }

    /** What is read aloud in place of pictures. */
    List<String> alternatives() {
        var found = new ArrayList<String>();
        alternatives(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                alternatives(element, found);
            }
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
