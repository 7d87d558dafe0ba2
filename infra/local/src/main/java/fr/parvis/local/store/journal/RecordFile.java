package fr.parvis.local.store.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of records, read up to the first that is cut short or damaged. */
record RecordFile(Path path) {
    private static final int BUFFER = 1 << 20;

    /** Hands over each good record, and returns the length in bytes of the good part. */
    long read(Consumer<Change> changes) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            return read(in, Files.size(path), changes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static long read(DataInputStream in, long size, Consumer<Change> changes)
            throws IOException {
        long good = 0;
        byte[] body = next(in, size);
        while (body != null) {
            changes.accept(Record.decode(body));
            good += Record.HEADER + body.length;
            body = next(in, size - good);
        }
        return good;
    }

    private static byte @Nullable [] next(DataInputStream in, long left) throws IOException {
        if (left < Record.HEADER) {
            return null;
        }
        int length = in.readInt();
        int checksum = in.readInt();
        if (length <= 0 || length > left - Record.HEADER) {
            return null;
        }
        byte[] body = in.readNBytes(length);
        return Record.checksum(ByteBuffer.wrap(body)) == checksum ? body : null;
    }
}
