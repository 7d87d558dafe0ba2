package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** P8: from a command's acceptance to its fact in another process, beside Kafka alone. */
final class EventDelay implements Benchmark {

    private static final int WARMING = 300;
    private static final int MEASURED = 1000;
    private static final String TOPIC = "parvis.volunteers";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Delays(List<Long> afterAcceptance, List<Long> afterRequest) {}

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String what() {
        return "D’une commande acceptée à son fait vu ailleurs";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        StaffApi api = bench.staff(Bench.SMALL);
        String servers = bench.system().url("kafka").replace("kafka://", "");
        Percentiles raw = Percentiles.of(raw(servers));
        Delays delays = commands(api, servers);
        Percentiles seen = Percentiles.of(delays.afterAcceptance());
        tell(bench, "accepté, puis vu", 50, seen, raw, 3);
        tell(bench, "accepté, puis vu", 99, seen, raw, 4);
        Percentiles whole = Percentiles.of(delays.afterRequest());
        bench.add(both("demandé, puis vu (avec la requête HTTP)", whole));
    }

    private static void tell(
            Bench bench,
            String what,
            int percent,
            Percentiles seen,
            Percentiles raw,
            double times) {
        bench.add(
                Figure.beside(
                        "P8",
                        "%s, p%d".formatted(what, percent),
                        Measure.millis(seen.at(percent)),
                        "Kafka seul",
                        Measure.millis(raw.at(percent)),
                        timesAtMost(times)));
    }

    private static Figure both(String what, Percentiles seen) {
        return Figure.of(
                what + ", p50 et p99",
                Measure.millis(seen.at(50)).text() + " ; " + Measure.millis(seen.at(99)).text());
    }

    private static List<Long> raw(String servers) throws Exception {
        List<Long> delays = new ArrayList<>();
        try (RawKafka kafka = RawKafka.on(servers);
                Sightings sightings = Sightings.of(servers, RawKafka.TOPIC)) {
            for (int number = 0; number < WARMING + MEASURED; number++) {
                String key = "banc-" + number;
                long sent = System.nanoTime();
                kafka.send(key, "x".repeat(400).getBytes(StandardCharsets.UTF_8));
                delays.add(sightings.of(key, PATIENCE) - sent);
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        return delays.subList(WARMING, delays.size());
    }

    private static Delays commands(StaffApi api, String servers) throws Exception {
        Delays delays = new Delays(new ArrayList<>(), new ArrayList<>());
        try (Http http = Http.to(api.gatewayPort());
                Sightings sightings = Sightings.of(servers, TOPIC)) {
            for (int number = 0; number < WARMING + MEASURED; number++) {
                command(api, http, sightings, number, number < WARMING ? null : delays);
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        return delays;
    }

    private static void command(
            StaffApi api, Http http, Sightings sightings, int number, @Nullable Delays delays)
            throws Exception {
        JsonMapper json = JsonMapper.shared();
        Map<String, Object> person = Volunteers.person("f" + System.nanoTime(), number);
        byte[] request =
                Http.request(
                        "POST",
                        api.path("/volunteers"),
                        api.headers(),
                        json.writeValueAsString(person));
        long asked = System.nanoTime();
        Http.Answer answer = http.exchange(request);
        long accepted = System.nanoTime();
        JsonNode created = json.readTree(answer.body());
        long seen = sightings.of(created.path("id").asString(), PATIENCE);
        if (delays != null) {
            delays.afterAcceptance().add(seen - accepted);
            delays.afterRequest().add(seen - asked);
        }
    }
}
