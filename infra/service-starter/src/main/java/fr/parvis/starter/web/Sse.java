package fr.parvis.starter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows a resource as it changes, as server-sent events. The request's own virtual thread looks
 * again and again, so the stream stays inside its tenant; it ends with the resource's last state,
 * after ten minutes (the browser comes back by itself), or when the service stops.
 */
public final class Sse {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final JsonMapper json;
    private final InstantSource time;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Sse(JsonMapper json, InstantSource time) {
        this.json = json;
        this.time = time;
    }

    /**
     * @param look the resource's present state
     * @param last whether nothing will change any more
     * @param every how long to wait between two looks
     */
    public <T> void follow(
            HttpServletResponse response, Supplier<T> look, Predicate<T> last, Duration every)
            throws IOException {
        T state = look.get();
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var stream = new Stream(response.getOutputStream());
        Instant end = time.instant().plus(LONGEST);
        stream.show(json.writeValueAsString(state));
        while (!last.test(state) && time.instant().isBefore(end) && !stops(every)) {
            state = look.get();
            stream.show(json.writeValueAsString(state));
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.countDown();
    }

    private boolean stops(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private final class Stream {
        private final OutputStream out;
        private String shown = "";
        private Instant spoke = Instant.EPOCH;

        Stream(OutputStream out) {
            this.out = out;
        }

        void show(String body) throws IOException {
            if (!body.equals(shown)) {
                write("data: " + body + "\n\n");
                shown = body;
            } else if (time.instant().isAfter(spoke.plus(SILENCE))) {
                write(": encore là\n\n");
            }
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            spoke = time.instant();
        }
    }
}
