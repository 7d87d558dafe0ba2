package fr.parvis.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The far end of all mails, the same for everyone compared: takes all, notes when. */
final class MailSink implements AutoCloseable {

    /** So many are kept whole; of the others only the moment is known. */
    private static final int KEPT = 512;

    /**
     * @param nanos by {@link System#nanoTime}
     */
    record Mail(long nanos, String to, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private final ServerSocket server;
    private final Queue<Mail> mails = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    private MailSink(ServerSocket server) {
        this.server = server;
    }

    static MailSink open() throws IOException {
        var sink = new MailSink(new ServerSocket(0, 512, InetAddress.ofLiteral("127.0.0.1")));
        Thread.ofVirtual().start(sink::welcome);
        return sink;
    }

    int port() {
        return server.getLocalPort();
    }

    void clear() {
        count.set(0);
        mails.clear();
    }

    int count() {
        return count.get();
    }

    /** Since the last clearing. */
    List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** When the last of so many came, once they have. */
    long lastOf(int expected, Duration most) throws Exception {
        Patience.until(expected + " courriels", most, () -> mails.size() >= expected);
        return mails().stream().mapToLong(Mail::nanos).max().orElseThrow();
    }

    private void welcome() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The run is over.
        }
    }

    private void serve(Socket client) {
        try (Wire wire = new Wire(client)) {
            new SmtpSide(wire).converse(this::take);
        } catch (EOFException gone) {
            // Some leave without a word.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean keepsWhole() {
        return count.get() < KEPT;
    }

    private void take(String to, byte[] content) {
        byte[] kept = keepsWhole() ? content : new byte[0];
        mails.add(new Mail(System.nanoTime(), to, kept));
        count.incrementAndGet();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
