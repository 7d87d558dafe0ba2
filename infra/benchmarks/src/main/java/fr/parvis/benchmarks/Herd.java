package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.atMost;
import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** P7: 400 people answer at once for 12 places, each twice, beside 400 plain inserts. */
final class Herd implements Benchmark {

    private static final int PLACES = 12;
    private static final int ROUNDS = 4;
    private static final Duration LETTERS = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/r/\\S+");
    private static final Map<String, String> FORM =
            Map.of(
                    "Accept", "application/json",
                    "Content-Type", "application/x-www-form-urlencoded",
                    "Connection", "close");

    @Override
    public String name() {
        return "herd";
    }

    @Override
    public String what() {
        return "400 réponses à la fois pour 12 places, deux fois chacune";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        StaffApi api = bench.staff(Bench.SMALL);
        Volunteers.ensure(api, Bench.FEW);
        List<Long> herds = new ArrayList<>();
        List<Long> inserts = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            herds.add(answers(bench, api).toNanos());
            inserts.add(inserts(api, round).toNanos());
            Say.now(
                    "ruée %d ms, écritures %d ms"
                            .formatted(herds.getLast() / 1_000_000, inserts.getLast() / 1_000_000));
        }
        tell(bench, "à froid", herds.subList(0, 1), inserts.subList(0, 1), "");
        tell(
                bench,
                "à chaud",
                herds.subList(2, herds.size()),
                inserts.subList(2, inserts.size()),
                "P7");
    }

    private static void tell(
            Bench bench, String when, List<Long> herds, List<Long> inserts, String promise) {
        bench.add(
                Figure.beside(
                        promise,
                        "800 réponses, " + when,
                        Measure.millis(Percentiles.of(herds).at(50)),
                        "400 écritures",
                        Measure.millis(Percentiles.of(inserts).at(50)),
                        timesAtMost(2)));
    }

    /** What each answer is confirmed by has come before anything else is measured. */
    private Duration answers(Bench bench, StaffApi api) throws Exception {
        Calls calls = bench.calls(api);
        String id = calls.fanOut(Bench.FEW, PLACES).id();
        List<byte[]> presses = presses(bench.sink());
        bench.sink().clear();
        Rush rush = Rush.of(api.gatewayPort(), presses);
        bench.sink().lastOf(Bench.FEW, LETTERS);
        int off = Math.abs(calls.accepted(id) - PLACES);
        if (off + rush.refused() > 0) {
            bench.add(Figure.within("P7", "places en trop ou en moins", off, atMost(0, "")));
            bench.add(Figure.within("P7", "réponses 5xx", rush.refused(), atMost(0, "")));
        }
        return rush.time();
    }

    /** Everyone presses twice, in no order. */
    private static List<byte[]> presses(MailSink sink) {
        List<byte[]> presses =
                new ArrayList<>(
                        sink.mails().stream()
                                .map(mail -> link(mail.text()))
                                .flatMap(path -> Stream.of(path, path))
                                .map(path -> Http.request("POST", path, FORM, "answer=YES"))
                                .toList());
        Collections.shuffle(presses, new Random(71));
        return presses;
    }

    private static String link(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new IllegalStateException("Un courriel est sans lien");
        }
        return URI.create(link.group()).getPath();
    }

    private static Duration inserts(StaffApi api, int round) throws Exception {
        String mark = round + "." + System.nanoTime();
        Map<String, String> headers = new HashMap<>(api.headers());
        headers.put("Connection", "close");
        return Rush.of(
                        api.gatewayPort(),
                        IntStream.range(0, Bench.FEW)
                                .mapToObj(number -> insert(api, headers, mark, number))
                                .toList())
                .time();
    }

    private static byte[] insert(
            StaffApi api, Map<String, String> headers, String mark, int number) {
        String person = JsonMapper.shared().writeValueAsString(Volunteers.person(mark, number));
        return Http.request("POST", api.path("/volunteers"), headers, person);
    }
}
