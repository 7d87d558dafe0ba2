package fr.parvis.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer. */
record Answer(int status, String contentType, byte[] body) {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'";

    static Answer json(Object value) {
        return new Answer(200, "application/json", JsonMapper.shared().writeValueAsBytes(value));
    }

    static Answer html(String page) {
        return new Answer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer raw(byte[] content) {
        return new Answer(200, "message/rfc822", content);
    }

    static Answer done() {
        return new Answer(204, "text/plain", new byte[0]);
    }

    static Answer notFound() {
        byte[] text = "Ce message n’est pas là.".getBytes(StandardCharsets.UTF_8);
        return new Answer(404, "text/plain; charset=utf-8", text);
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
