package fr.parvis.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Something behind the gateway: it answers its own name and remembers what it was asked. */
final class Neighbour implements AutoCloseable {

    record Asked(
            String path, List<String> cookies, List<String> forwardedFor, String correlation) {}

    static {
        // else the JDK's server cuts kept connections above 200 without a word
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    Neighbour(String name) {
        this(name, 0);
    }

    /**
     * @param port zero for any
     */
    Neighbour(String name, int port) {
        server = listening(port);
        server.createContext("/", exchange -> answer(exchange, name));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    void serve(String path, String content) {
        server.createContext(path, exchange -> send(exchange, content));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    Asked last() {
        return asked.getLast();
    }

    private void answer(HttpExchange exchange, String name) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(
                new Asked(
                        exchange.getRequestURI().getPath(),
                        headers.getOrDefault("Cookie", List.of()),
                        headers.getOrDefault("X-Forwarded-For", List.of()),
                        String.valueOf(headers.getFirst("X-Correlation-Id"))));
        send(exchange, name);
    }

    private static void send(HttpExchange exchange, String content) throws IOException {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
