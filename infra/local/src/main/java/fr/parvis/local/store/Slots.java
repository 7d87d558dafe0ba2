package fr.parvis.local.store;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection by slot. A stored document is never changed, only replaced, so
 * that a reader may keep it after the lock is gone.
 */
final class Slots {
    private final List<@Nullable Document> documents;
    private final ArrayDeque<Integer> free = new ArrayDeque<>();

    Slots(List<@Nullable Document> recovered) {
        documents = new ArrayList<>(recovered);
        IntStream.range(0, documents.size()).filter(this::isFree).forEach(free::add);
    }

    private boolean isFree(int slot) {
        return documents.get(slot) == null;
    }

    int add(Document document) {
        Integer slot = free.poll();
        if (slot == null) {
            documents.add(document);
            return documents.size() - 1;
        }
        documents.set(slot, document);
        return slot;
    }

    void replace(int slot, Document document) {
        documents.set(slot, document);
    }

    void remove(int slot) {
        documents.set(slot, null);
        free.add(slot);
    }

    void clear() {
        documents.clear();
        free.clear();
    }

    @Nullable Document get(int slot) {
        return documents.get(slot);
    }

    @Nullable Integer slotOf(Document document) {
        int slot = documents.indexOf(document);
        return slot < 0 ? null : slot;
    }

    int count() {
        return documents.size() - free.size();
    }

    List<@Nullable Document> copy() {
        return new ArrayList<>(documents);
    }

    Stream<Document> inOrder(boolean reversed) {
        List<@Nullable Document> ordered = reversed ? documents.reversed() : documents;
        return ordered.stream().flatMap(Stream::ofNullable);
    }

    Stream<DocumentWithPosition<Integer>> withSlots() {
        return IntStream.range(0, documents.size())
                .filter(slot -> !isFree(slot))
                .mapToObj(slot -> new DocumentWithPosition<>(taken(slot), slot));
    }

    private Document taken(int slot) {
        return Objects.requireNonNull(documents.get(slot));
    }
}
