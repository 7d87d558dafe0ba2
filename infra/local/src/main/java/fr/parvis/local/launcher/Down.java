package fr.parvis.local.launcher;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code ./parvis down}: stops wave by wave, those that others need last. */
final class Down {

    private final List<Part> parts;
    private final Stopping stopping;
    private final Progress progress;

    Down(List<Part> parts, Stopping stopping, Progress progress) {
        this.parts = parts;
        this.stopping = stopping;
        this.progress = progress;
    }

    void run() {
        waves().values().forEach(this::stopTogether);
    }

    private Map<Part.Wave, List<Part>> waves() {
        return parts.stream()
                .filter(part -> !part.external())
                .collect(
                        Collectors.groupingBy(
                                Part::wave,
                                () -> new TreeMap<>(Comparator.reverseOrder()),
                                Collectors.toList()));
    }

    private void stopTogether(List<Part> wave) {
        Order.run(
                wave.stream()
                        .map(part -> new Step(part.name(), Set.of(), () -> stop(part.name())))
                        .toList());
    }

    private void stop(String part) {
        Instant start = Instant.now();
        if (stopping.stop(part)) {
            progress.ready(part, "arrêté en " + Progress.since(start));
        }
    }
}
