package fr.parvis.starter.core;

import java.util.function.BiConsumer;

/** What an owner can tell again of one kind of aggregate, for others to rebuild their copies. */
public interface PresentFacts {

    /**
     * Tells of every aggregate of the present tenant its id and the fact that says how it is now,
     * with its version, so that it never overwrites what is newer.
     */
    void each(BiConsumer<String, Fact> tell);
}
