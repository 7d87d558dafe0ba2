package fr.parvis.actions.occurrence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The occurrences of one tenant; each version is written a second after the one before. */
public record InMemoryWritten(Occurrences occurrences) implements WrittenOccurrences {

    public static final Instant BEGINNING = Instant.parse("2026-12-01T08:00:00Z");

    @Override
    public Optional<Written> byId(OccurrenceId id) {
        return occurrences.byId(id).map(InMemoryWritten::written);
    }

    @Override
    public Optional<Written> byCode(PrintedCode code) {
        return first(OccurrenceSearch.ALL, Integer.MAX_VALUE).stream()
                .filter(it -> PrintedCode.of(it.occurrence().id()).equals(code))
                .findFirst();
    }

    @Override
    public List<Written> first(OccurrenceSearch search, int limit) {
        return occurrences.page(search, null, limit).stream()
                .map(InMemoryWritten::written)
                .toList();
    }

    private static Written written(Occurrence occurrence) {
        return new Written(occurrence, BEGINNING.plusSeconds(occurrence.version()));
    }
}
