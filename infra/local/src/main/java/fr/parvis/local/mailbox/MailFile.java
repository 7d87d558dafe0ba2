package fr.parvis.local.mailbox;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An append-only file of messages; one cut short by a kill is the last, and is cut off. */
final class MailFile implements Closeable {

    private final FileChannel channel;
    private long end;

    MailFile(Path file) throws IOException {
        this.channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
    }

    /** Reads all envelopes and makes the file ready to be appended to. */
    List<Envelope> open() throws IOException {
        List<Envelope> envelopes = new ArrayList<>();
        for (Envelope next = next(); next != null; next = next()) {
            envelopes.add(next);
            end = next.position() + next.size();
        }
        channel.truncate(end);
        return envelopes;
    }

    Envelope append(long id, long millis, String from, String to, byte[] content)
            throws IOException {
        ByteBuffer record = MailRecord.of(id, millis, from, to, content);
        long target = end;
        while (record.hasRemaining()) {
            target += channel.write(record, target);
        }
        end = target;
        return new Envelope(id, millis, from, to, end - content.length, content.length);
    }

    byte[] content(Envelope envelope) throws IOException {
        return read(envelope.position(), envelope.size()).array();
    }

    long size() {
        return end;
    }

    void clear() throws IOException {
        channel.truncate(0);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private @Nullable Envelope next() throws IOException {
        if (channel.size() - end < MailRecord.FIXED_BYTES) {
            return null;
        }
        ByteBuffer fixed = read(end, MailRecord.FIXED_BYTES);
        int addresses = MailRecord.addressBytes(fixed);
        long position = end + MailRecord.FIXED_BYTES + addresses;
        if (position + fixed.getInt(0) > channel.size()) {
            return null;
        }
        ByteBuffer names = read(position - addresses, addresses);
        return MailRecord.envelope(fixed, names, position);
    }

    private ByteBuffer read(long position, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("message is no longer there");
            }
        }
        return buffer.flip();
    }
}
