package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.atMost;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** P9: what it takes until all services are ready, and what they hold after load. */
final class Startup implements Benchmark {

    /** Of spring-petclinic-microservices: 97 to 121 CPU-seconds, 3.75 GiB after load. */
    private static final double CPU_SECONDS = 0.35 * 109;

    private static final double GIBIBYTES = 0.45 * 3.75;
    private static final int CALLS = 5;
    private static final double GIBIBYTE = 1L << 30;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "Démarrage et mémoire des cinq services";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        LocalSystem system = bench.system();
        system.upWithoutCaches();
        tellCpu(bench, "", "sans caches");
        system.down();
        long begin = System.nanoTime();
        system.up();
        Duration first = Duration.ofNanos(System.nanoTime() - begin);
        bench.add(Figure.of("premier démarrage, qui fait les caches", seconds(first)));
        system.down();
        begin = System.nanoTime();
        system.up();
        Duration next = Duration.ofNanos(System.nanoTime() - begin);
        bench.add(Figure.of("démarrage suivant", seconds(next)));
        tellCpu(bench, "P9", "avec caches");
        load(bench);
        tellMemory(bench);
    }

    private static void tellCpu(Bench bench, String promise, String how) throws Exception {
        double cpu = bench.system().servicesCpu().toMillis() / 1e3;
        bench.add(
                Figure.within(
                        promise,
                        "CPU jusqu’à ce que les cinq services soient prêts, " + how,
                        cpu,
                        atMost(CPU_SECONDS, "\u00a0s")));
    }

    private static void load(Bench bench) throws Exception {
        StaffApi api = bench.staff(Bench.SMALL);
        Volunteers.ensure(api, Bench.FEW);
        for (int call = 0; call < CALLS; call++) {
            bench.calls(api).fanOut(Bench.FEW, 4);
        }
        byte[] read = Http.request("GET", api.path("/volunteers?limit=20"), api.headers(), "");
        new Load(api.gatewayPort(), read).watching(List::of);
    }

    private static void tellMemory(Bench bench) throws Exception {
        Map<String, Long> memory = new TreeMap<>();
        bench.system()
                .parts(LocalSystem.SERVICES)
                .forEach(part -> memory.put(part.name(), part.rssBytes()));
        double all = memory.values().stream().mapToLong(Long::longValue).sum() / GIBIBYTE;
        bench.add(
                Figure.within(
                        "P9",
                        "mémoire des cinq services, après charge",
                        all,
                        atMost(GIBIBYTES, "\u00a0Gio")));
        memory.forEach(
                (name, bytes) -> bench.add(Figure.of("  " + name, (bytes >> 20) + "\u00a0Mio")));
    }

    private static String seconds(Duration duration) {
        return Limit.number(duration.toMillis() / 1e3) + "\u00a0s";
    }
}
