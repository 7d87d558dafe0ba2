package fr.parvis.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same request over and over, each connection asking again as soon as it is answered. */
record Load(int port, byte[] request) {

    private static final int CONNECTIONS = 16;
    private static final Duration WARMING = Duration.ofSeconds(30);
    private static final Duration MEASURING = Duration.ofSeconds(6);

    /**
     * @param cpuMicros of the watched processes, per request
     */
    record Seen(double perSecond, double cpuMicros) {}

    /** Warms up first. */
    Seen watching(Supplier<Collection<Long>> pids) throws Exception {
        during(WARMING);
        Duration before = Cpu.of(pids.get());
        long start = System.nanoTime();
        long answered = during(MEASURING);
        double seconds = (System.nanoTime() - start) / 1e9;
        Duration cpu = Cpu.of(pids.get()).minus(before);
        return new Seen(answered / seconds, cpu.toNanos() / 1e3 / answered);
    }

    private long during(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long answered = 0;
        try (ExecutorService askers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int asker = 0; asker < CONNECTIONS; asker++) {
                counts.add(askers.submit(() -> askUntil(end)));
            }
            for (Future<Long> count : counts) {
                answered += count.get();
            }
        }
        return answered;
    }

    private long askUntil(long end) throws IOException {
        long answered = 0;
        try (Http http = Http.to(port)) {
            for (; System.nanoTime() < end; answered++) {
                Http.Answer answer = http.exchange(request);
                if (answer.status() != 200) {
                    throw new IOException(new String(answer.body()));
                }
            }
        }
        return answered;
    }
}
