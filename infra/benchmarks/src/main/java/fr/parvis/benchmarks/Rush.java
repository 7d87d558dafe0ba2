package fr.parvis.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many requests at once.
 *
 * @param time until the last was answered
 * @param refused answered by a 5xx
 */
record Rush(Duration time, long refused) {

    /** Sends all at the same instant, each over a connection of its own. */
    static Rush of(int port, List<byte[]> requests) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all =
                    requests.stream()
                            .map(request -> people.submit(() -> press(port, request, gate)))
                            .toList();
            long begin = System.nanoTime();
            gate.countDown();
            long refused = 0;
            for (Future<Integer> one : all) {
                refused += one.get() >= 500 ? 1 : 0;
            }
            return new Rush(Duration.ofNanos(System.nanoTime() - begin), refused);
        }
    }

    private static int press(int port, byte[] request, CountDownLatch gate)
            throws IOException, InterruptedException {
        gate.await();
        try (Http http = Http.to(port)) {
            return http.exchange(request).status();
        }
    }
}
