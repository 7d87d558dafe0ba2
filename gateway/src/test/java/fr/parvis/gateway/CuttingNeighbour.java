package fr.parvis.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A service that answers once on each connection, keeps it, and cuts it when asked again. */
final class CuttingNeighbour implements AutoCloseable {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening;

    CuttingNeighbour() {
        try {
            listening = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                Thread.ofVirtual().start(() -> answerOnce(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answerOnce(Socket connection) {
        try (connection) {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream()));
            readHead(in);
            connection.getOutputStream().write(ANSWER);
            readHead(in);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void readHead(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
