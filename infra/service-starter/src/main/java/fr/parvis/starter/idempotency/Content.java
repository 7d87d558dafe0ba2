package fr.parvis.starter.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** What a request sends, hashed, and the request to go on with, whose content is still unread. */
record Content(String hash, HttpServletRequest request) {

    static Content of(HttpServletRequest request) throws IOException, ServletException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return new Content(ofParts(query, request), request);
        }
        byte[] body = request.getInputStream().readAllBytes();
        return new Content(Fingerprint.ofBody(query, body), new Read(request, body));
    }

    /** A form that cannot be read is told apart by nothing: the controller will refuse it. */
    private static String ofParts(String query, HttpServletRequest request)
            throws IOException, ServletException {
        try {
            return Fingerprint.ofParts(query, request.getParts());
        } catch (IllegalStateException tooLarge) {
            return Fingerprint.of(query);
        }
    }

    private static final class Read extends HttpServletRequestWrapper {
        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Stored(new ByteArrayInputStream(body));
        }
    }

    private static final class Stored extends ServletInputStream {
        private final ByteArrayInputStream body;

        Stored(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return body.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read where they are needed");
        }
    }
}
