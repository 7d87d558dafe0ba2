package fr.parvis.starter.jobs;

import fr.parvis.starter.core.JobState;
import fr.parvis.starter.web.Sse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code GET …/events} of a job: its resource, each time it changes, until it is over. */
public final class JobEvents {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private JobEvents() {}

    public static <T> void follow(
            Sse sse, HttpServletResponse response, Supplier<T> look, Function<T, JobState> state)
            throws IOException {
        sse.follow(response, look, it -> state.apply(it) != JobState.RUNNING, LOOK_EVERY);
    }
}
