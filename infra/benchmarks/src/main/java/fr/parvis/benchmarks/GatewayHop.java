package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.atMost;
import static fr.parvis.benchmarks.Limit.timesAtLeast;
import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** P1 and P2: what it costs to go through the gateway, beside nginx and beside no one. */
final class GatewayHop implements Benchmark {

    private static final String UPSTREAM = "volunteers-service";
    private static final String STYLESHEET = "/assets/volunteers/public.css";

    /**
     * @param nginx absent where it is not installed
     */
    private record Hop(Load.Seen direct, Load.Seen through, Load.@Nullable Seen nginx) {}

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String what() {
        return "La passerelle, à travers et à côté";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        StaffApi api = bench.staff(Bench.SMALL);
        Volunteers.ensure(api, Bench.FEW);
        tellBare(bench, hop(bench, Http.request("GET", STYLESHEET, Map.of(), "")));
        String read = api.path("/volunteers?limit=20");
        tellShipped(bench, hop(bench, Http.request("GET", read, api.headers(), "")));
        long memory = bench.system().parts(List.of("gateway")).getFirst().rssBytes();
        bench.add(
                Figure.within(
                        "P1",
                        "mémoire de la passerelle, après charge",
                        memory / (double) (1 << 20),
                        atMost(256, "\u00a0Mio")));
    }

    private static Hop hop(Bench bench, byte[] request) throws Exception {
        int upstream = bench.system().port(UPSTREAM);
        Load.Seen direct = new Load(upstream, request).watching(List::of);
        var gateway = bench.system().pids(List.of("gateway"));
        Load.Seen through =
                new Load(bench.system().port("gateway"), request).watching(() -> gateway);
        return new Hop(direct, through, Nginx.isInstalled() ? nginx(upstream, request) : null);
    }

    private static Load.Seen nginx(int upstream, byte[] request) throws Exception {
        try (Nginx nginx = Nginx.before(upstream)) {
            return new Load(nginx.port(), request).watching(nginx::pids);
        }
    }

    private static void tellBare(Bench bench, Hop hop) {
        String what = "feuille de style, sans jeton";
        tellCpu(bench, "P1", what, hop, 5.5);
        tellRate(bench, "P1", what, "nginx", hop.through(), hop.nginx(), 0.28);
        tellRate(bench, "", what, "direct", hop.through(), hop.direct(), 0.28);
    }

    private static void tellShipped(Bench bench, Hop hop) {
        String what = "20 bénévoles lus, avec jeton";
        double micros = hop.through().cpuMicros();
        bench.add(Figure.within("P2", what + "\u00a0: CPU", micros, atMost(140, "\u00a0µs")));
        tellCpu(bench, "P2", what, hop, 9);
        tellRate(bench, "P2", what, "direct", hop.through(), hop.direct(), 0.5);
    }

    private static void tellCpu(Bench bench, String promise, String what, Hop hop, double times) {
        if (hop.nginx() == null) {
            bench.add(Figure.missing(promise, what + "\u00a0: CPU", "nginx n’est pas installé"));
            return;
        }
        bench.add(
                Figure.beside(
                        promise,
                        what + "\u00a0: CPU par requête",
                        Measure.micros(hop.through().cpuMicros()),
                        "nginx",
                        Measure.micros(hop.nginx().cpuMicros()),
                        timesAtMost(times)));
    }

    private static void tellRate(
            Bench bench,
            String promise,
            String what,
            String peer,
            Load.Seen through,
            Load.@Nullable Seen other,
            double times) {
        if (other != null) {
            bench.add(
                    Figure.beside(
                            promise,
                            what + "\u00a0: débit",
                            Measure.perSecond(through.perSecond()),
                            peer,
                            Measure.perSecond(other.perSecond()),
                            timesAtLeast(times)));
        }
    }
}
