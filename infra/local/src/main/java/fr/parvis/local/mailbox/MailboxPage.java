package fr.parvis.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Serves what has arrived: pages for people under {@code /}, JSON for tests under {@code /api}. */
final class MailboxPage {

    private MailboxPage() {}

    static HttpServer serve(Mailbox mailbox, Pace pace, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
            HttpServer server = HttpServer.create(address, 128);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/messages", safely(new MailboxApi(mailbox)));
            server.createContext("/api/pace", safely(pace));
            server.createContext("/", safely(new MailboxReader(mailbox)));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What an exchange is answered. */
    interface Answers {
        Answer to(HttpExchange exchange) throws IOException;
    }

    private static HttpHandler safely(Answers answers) {
        return exchange -> {
            try (exchange) {
                answers.to(exchange).send(exchange);
            }
        };
    }
}
