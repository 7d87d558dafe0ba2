package fr.parvis.starter.outbox;

/** The points between which a process may die while it publishes facts. */
public enum Step {
    /** The facts stand in their document, as nowhere else. */
    READ,
    /** Kafka has acknowledged them all. */
    PUBLISHED,
    /** They stand in {@code published} too. */
    REMEMBERED;

    /** Told of each step; a test fails there, as a kill would. */
    @FunctionalInterface
    public interface Watch {
        void passed(Step step);
    }
}
