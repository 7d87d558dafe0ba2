package fr.parvis.local.store.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which stretches of which indexes hold all documents a query can match. */
public record Plan(List<Scan> scans, boolean sorted) {

    record Scan(OrderedIndex index, Span span, boolean reversed) {
        IntStream slots() {
            return index.slots(span, reversed);
        }
    }

    public String indexName() {
        return scans.stream()
                .map(scan -> scan.index().getName())
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    /** Each slot once, read as far as it is consumed. */
    public IntStream slots() {
        IntStream slots = scans.stream().flatMapToInt(Scan::slots);
        if (scans.size() == 1 && !scans.getFirst().index().keyPlaces().sawArrays()) {
            return scans.getFirst().slots();
        }
        Set<Integer> seen = new HashSet<>();
        return slots.filter(seen::add);
    }
}
