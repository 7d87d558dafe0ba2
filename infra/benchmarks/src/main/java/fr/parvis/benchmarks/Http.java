package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP/1.1 over one kept connection. */
final class Http implements AutoCloseable {

    /**
     * @param body as it came, whatever its encoding
     */
    record Answer(int status, byte[] body) {}

    private final Wire wire;

    private Http(Wire wire) {
        this.wire = wire;
    }

    static Http to(int port) throws IOException {
        return new Http(Wire.to(port));
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
        wire.write(request);
        int status = Integer.parseInt(wire.line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = wire.line(); !header.isEmpty(); header = wire.line()) {
            String folded = header.toLowerCase(Locale.ROOT);
            if (folded.startsWith("content-length:")) {
                length = Integer.parseInt(folded.substring(15).strip());
            }
            chunked |= folded.startsWith("transfer-encoding:") && folded.contains("chunked");
        }
        return new Answer(status, chunked ? chunks() : wire.bytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(wire.bytes(size));
            wire.line();
        }
        wire.line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(wire.line(), 16);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
