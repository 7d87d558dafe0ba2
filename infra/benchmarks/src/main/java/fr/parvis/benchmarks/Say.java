package fr.parvis.benchmarks;

/** Tells on standard error how far the run has come. */
final class Say {

    private Say() {}

    static void now(String words) {
        System.err.println("· " + words);
    }
}
