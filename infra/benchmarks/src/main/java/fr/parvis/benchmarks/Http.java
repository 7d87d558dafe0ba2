package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 over a kept connection, opened anew when the server has had enough of it. */
final class Http implements AutoCloseable {

    /**
     * @param body as it came, whatever its encoding
     */
    record Answer(int status, byte[] body) {}

    private final int port;
    private @Nullable Wire kept;

    private Http(int port) {
        this.port = port;
    }

    static Http to(int port) {
        return new Http(port);
    }

    static byte[] request(String method, String path, Map<String, String> headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1\r\nContent-Length: ").append(content.length).append("\r\n");
        new TreeMap<>(headers).forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        byte[] begin = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(begin, begin.length + content.length);
        System.arraycopy(content, 0, all, begin.length, content.length);
        return all;
    }

    Answer exchange(byte[] request) throws IOException {
        Wire wire = kept == null ? Wire.to(port) : kept;
        kept = wire;
        wire.write(request);
        int status = Integer.parseInt(wire.line().split(" ")[1]);
        Map<String, String> headers = headers(wire);
        byte[] body =
                headers.containsKey("transfer-encoding")
                        ? chunks(wire)
                        : wire.bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(status, body);
    }

    private static Map<String, String> headers(Wire wire) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = wire.line(); !line.isEmpty(); line = wire.line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.put(name, line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] chunks(Wire wire) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(wire); size > 0; size = size(wire)) {
            body.write(wire.bytes(size));
            wire.line();
        }
        wire.line();
        return body.toByteArray();
    }

    private static int size(Wire wire) throws IOException {
        return Integer.parseInt(wire.line(), 16);
    }

    @Override
    public void close() throws IOException {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }
}
