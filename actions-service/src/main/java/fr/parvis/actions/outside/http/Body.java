package fr.parvis.actions.outside.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * What an address answers, up to a length and within a time, however slowly it comes.
 *
 * @param most bytes, unpacked
 */
record Body(long most, Duration total) {

    private static final int AT_ONCE = 8192;

    /** Longer, or slower, than is read. */
    static final class TooMuch extends IOException {}

    byte[] read(ClassicHttpResponse response) throws IOException {
        long end = System.nanoTime() + total.toNanos();
        var read = new ByteArrayOutputStream();
        var part = new byte[AT_ONCE];
        try (var content = response.getEntity().getContent()) {
            for (int count = content.read(part); count >= 0; count = content.read(part)) {
                read.write(part, 0, count);
                if (read.size() > most || System.nanoTime() > end) {
                    throw new TooMuch();
                }
            }
        }
        return read.toByteArray();
    }
}
