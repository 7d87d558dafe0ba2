package fr.parvis.benchmarks;

import java.time.Duration;

/** Waits for what another process does. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** May fail, as long as what is asked is not there yet. */
    @FunctionalInterface
    interface Question {
        boolean isTrue() throws Exception;
    }

    private Patience() {}

    static void until(String what, Duration most, Question question) throws Exception {
        until(what, most, PAUSE, question);
    }

    /**
     * @param pause long enough that asking is no load
     */
    static void until(String what, Duration most, Duration pause, Question question)
            throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!question.isTrue()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Attendu en vain pendant %d s\u00a0: %s".formatted(most.toSeconds(), what));
            }
            Thread.sleep(pause);
        }
    }
}
