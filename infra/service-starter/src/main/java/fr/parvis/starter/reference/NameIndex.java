package fr.parvis.starter.reference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** All keys one after the other in one text, which the processor searches in microseconds. */
final class NameIndex {

    private static final char BREAK = '\n';

    private final StringBuilder building = new StringBuilder(1 << 20).append(BREAK);
    private int[] starts = new int[1 << 16];
    private int[] lines = new int[1 << 16];
    private int size;
    private String keys = "";

    void add(String key, int line) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        starts[size] = building.length() - 1;
        lines[size++] = line;
        building.append(key).append(BREAK);
    }

    NameIndex close() {
        keys = building.toString();
        building.setLength(0);
        building.trimToSize();
        starts = Arrays.copyOf(starts, size);
        lines = Arrays.copyOf(lines, size);
        return this;
    }

    /** The lines of which a name has this key. */
    IntStream equalTo(String key) {
        return search(BREAK + key + BREAK);
    }

    /** The lines of which a name begins so. */
    IntStream beginningWith(String key) {
        return search(BREAK + key);
    }

    private IntStream search(String sought) {
        return IntStream.iterate(
                        keys.indexOf(sought), at -> at >= 0, at -> keys.indexOf(sought, at + 1))
                .map(at -> lines[Arrays.binarySearch(starts, at)])
                .distinct();
    }
}
