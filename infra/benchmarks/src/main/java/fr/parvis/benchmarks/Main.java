package fr.parvis.benchmarks;

import java.util.Arrays;
import java.util.List;

/** {@code ./parvis bench [NAME…]}: runs those named, or all. */
public final class Main {

    private static final List<Benchmark> ALL =
            List.of(
                    new Startup(),
                    new FanOut(),
                    new Herd(),
                    new GatewayHop(),
                    new EventDelay(),
                    new Agenda());

    private Main() {}

    public static void main(String[] names) throws Exception {
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(Arrays.asList(names))) {
            System.err.println("./parvis bench [" + String.join(" | ", known) + "]…");
            return;
        }
        run(names.length == 0 ? known : Arrays.asList(names));
    }

    private static void run(List<String> names) throws Exception {
        try (Bench bench = Bench.prepared()) {
            for (Benchmark benchmark : ALL) {
                if (names.contains(benchmark.name())) {
                    Say.now(benchmark.what() + "…");
                    benchmark.measure(bench);
                    System.out.println(bench.table(benchmark.what()));
                }
            }
        }
    }
}
