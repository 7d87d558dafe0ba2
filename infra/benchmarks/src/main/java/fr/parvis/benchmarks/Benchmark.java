package fr.parvis.benchmarks;

/** One promise or a few, measured. */
interface Benchmark {

    /** As one asks for it. */
    String name();

    /** What it measures, in French. */
    String what();

    /** Tells the bench what it saw. */
    void measure(Bench bench) throws Exception;
}
