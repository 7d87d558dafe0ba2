package fr.parvis.actions.agenda.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An address as a QR code, drawn as SVG: sharp at any size, readable with a quarter torn off. */
final class QrCode {

    private QrCode() {}

    /**
     * @param alternative what is read aloud in its place
     */
    static String svg(String text, String alternative) {
        var cells = cells(text);
        var size = cells.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                alt="%s"><path d="%s" fill="#000000"/></svg>"""
                .formatted(size, size, size, size, alternative, path(cells));
    }

    private static ByteMatrix cells(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** A rectangle for each run of dark cells in a row. */
    private static String path(ByteMatrix cells) {
        return IntStream.range(0, cells.getHeight())
                .mapToObj(y -> row(cells, y))
                .collect(Collectors.joining());
    }

    private static String row(ByteMatrix cells, int y) {
        var row = new StringBuilder();
        for (int x = 0, run; x < cells.getWidth(); x += Math.max(1, run)) {
            run = run(cells, x, y);
            if (run > 0) {
                row.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
            }
        }
        return row.toString();
    }

    private static int run(ByteMatrix cells, int from, int y) {
        int x = from;
        while (x < cells.getWidth() && cells.get(x, y) == 1) {
            x++;
        }
        return x - from;
    }
}
