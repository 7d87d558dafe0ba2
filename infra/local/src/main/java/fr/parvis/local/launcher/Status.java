package fr.parvis.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ./parvis status}: how each part is now. */
final class Status {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    enum State {
        UP,
        STARTING,
        DOWN,
        EXTERNAL
    }

    /**
     * @param rssBytes resident memory
     */
    record PartStatus(
            String name, State state, String url, @Nullable Long pid, @Nullable Long rssBytes) {}

    /**
     * @param base the gateway's origin
     */
    record Report(String base, List<PartStatus> parts) {}

    private final Settings settings;
    private final List<Part> parts;
    private final Processes processes;

    Status(Settings settings, List<Part> parts, Processes processes) {
        this.settings = settings;
        this.parts = parts;
        this.processes = processes;
    }

    Report report() {
        return new Report(
                settings.origin("http", Listener.GATEWAY),
                parts.parallelStream().map(this::of).toList());
    }

    private PartStatus of(Part part) {
        Optional<Long> pid =
                part.external()
                        ? Optional.empty()
                        : processes.find(part.name()).map(ProcessHandle::pid);
        return new PartStatus(
                part.name(),
                state(part, pid.isPresent()),
                part.url(),
                pid.orElse(null),
                pid.flatMap(Status::residentBytes).orElse(null));
    }

    private static State state(Part part, boolean lives) {
        if (part.external()) {
            return State.EXTERNAL;
        }
        if (!lives) {
            return State.DOWN;
        }
        return part.health().passes() ? State.UP : State.STARTING;
    }

    private static Optional<Long> residentBytes(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
            return RESIDENT.matcher(status).results().findFirst().map(Status::bytes);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static long bytes(MatchResult kilobytes) {
        return Long.parseLong(kilobytes.group(1)) * 1024;
    }
}
