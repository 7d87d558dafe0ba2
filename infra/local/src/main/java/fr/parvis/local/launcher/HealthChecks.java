package fr.parvis.local.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Real questions to real parts: a page, a greeting, a cluster, a hello. */
final class HealthChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private HealthChecks() {}

    static HealthCheck page(String url) {
        return () -> answersOk(url);
    }

    static HealthCheck greeting(int port) {
        return () ->
                talk(
                        port,
                        socket -> new String(socket.getInputStream().readNBytes(3)).equals("220"));
    }

    static HealthCheck mongo(int port) {
        return () -> talk(port, MongoHello::isAnswered);
    }

    static HealthCheck kafka(int port) {
        return () -> talk(port, socket -> true) && hasBroker("127.0.0.1:" + port);
    }

    private static boolean answersOk(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean hasBroker(String servers) {
        try (Admin admin = Admin.create(impatient(servers))) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Closing waits for what was asked: without these, a minute where the broker is gone. */
    private static Map<String, Object> impatient(String servers) {
        int millis = (int) PATIENCE.toMillis();
        return Map.of(
                "bootstrap.servers", servers,
                "request.timeout.ms", millis,
                "default.api.timeout.ms", millis);
    }

    private static boolean talk(int port, Conversation conversation) {
        try (Socket socket = new Socket()) {
            int millis = (int) PATIENCE.toMillis();
            socket.connect(new InetSocketAddress("127.0.0.1", port), millis);
            socket.setSoTimeout(millis);
            return conversation.goesWell(socket);
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What is said over an open connection. */
    interface Conversation {
        boolean goesWell(Socket socket) throws IOException;
    }
}
