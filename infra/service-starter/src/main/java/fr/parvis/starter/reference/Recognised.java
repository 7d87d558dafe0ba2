package fr.parvis.starter.reference;

import java.util.List;

/** What a carelessly typed commune may be. */
public sealed interface Recognised {

    record Exact(Commune commune) implements Recognised {}

    /** Several are called so, and nothing says which. */
    record Ambiguous(List<Commune> candidates) implements Recognised {}

    record Unknown() implements Recognised {}

    static Recognised among(List<Commune> candidates) {
        return switch (candidates.size()) {
            case 0 -> new Unknown();
            case 1 -> new Exact(candidates.getFirst());
            default -> new Ambiguous(candidates);
        };
    }
}
