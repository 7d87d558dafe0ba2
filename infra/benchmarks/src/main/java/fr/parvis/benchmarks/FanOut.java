package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** P4 and P5: a call to 400 and to 10,000, beside a loop of the mail library and Postfix. */
final class FanOut implements Benchmark {

    private static final int WARM_ROUNDS = 16;
    private static final int LARGE_ROUNDS = 2;
    private static final List<String> STATE = List.of("mongodb", "kafka");

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public String what() {
        return "Un appel à 400 et à 10 000 personnes";
    }

    @Override
    public void measure(Bench bench) throws Exception {
        FanOutRound warm = measure(bench, Bench.SMALL, Bench.FEW, WARM_ROUNDS);
        besidePostfix(bench, warm);
        measure(bench, Bench.LARGE, Bench.MANY, LARGE_ROUNDS);
    }

    private FanOutRound measure(Bench bench, String tenant, int mails, int rounds)
            throws Exception {
        StaffApi api = bench.staff(tenant);
        tellImport(bench, Volunteers.ensure(api, mails), mails);
        bench.system().restart("volunteers-service", "notifications-service");
        FanOutRound cold = round(bench, api, mails);
        List<FanOutRound> warm = new ArrayList<>();
        for (int at = 0; at < rounds; at++) {
            warm.add(round(bench, api, mails));
            Say.now(warm.getLast().toString());
        }
        BareLoop.Seen bare = BareLoop.run(letter(bench), bench.sink().port(), mails);
        new FanOutFigures(bench, mails).tell(cold, median(warm), bare);
        return median(warm);
    }

    private static void besidePostfix(Bench bench, FanOutRound warm) throws Exception {
        String what = Bench.FEW + " courriels, à chaud";
        if (!Postfix.absence().isEmpty()) {
            bench.add(Figure.missing("P4", what, Postfix.absence()));
            return;
        }
        Duration peer = Postfix.fanOut(bench.sink(), letter(bench), Bench.FEW);
        bench.add(
                Figure.beside(
                        "P4",
                        what,
                        Measure.millis(warm.toLast()),
                        "Postfix",
                        Measure.millis(peer),
                        timesAtMost(2)));
    }

    private static void tellImport(Bench bench, Duration taken, int rows) {
        if (!taken.isZero()) {
            bench.add(
                    Figure.within(
                            "",
                            "classeur de %d lignes importé".formatted(rows),
                            taken.toMillis() / 1e3,
                            Limit.atMost(60, "\u00a0s")));
        }
    }

    /** The bare loop fills the sink, so that its letter is read before. */
    private static Path letter(Bench bench) throws Exception {
        Path file = bench.system().home().resolve("letter.eml");
        if (Files.notExists(file)) {
            Files.write(file, bench.sink().mails().getFirst().content());
        }
        return file;
    }

    private static FanOutRound round(Bench bench, StaffApi api, int mails) throws Exception {
        Collection<Long> services = bench.system().pids(LocalSystem.SERVICES);
        Collection<Long> state = bench.system().pids(STATE);
        Duration servicesBefore = Cpu.of(services);
        Duration stateBefore = Cpu.of(state);
        Calls.Sent sent = bench.calls(api).fanOut(mails, 4);
        TimeUnit.SECONDS.sleep(1);
        return new FanOutRound(
                sent.toLast(),
                Cpu.of(services).minus(servicesBefore),
                Cpu.of(state).minus(stateBefore));
    }

    private static FanOutRound median(List<FanOutRound> rounds) {
        List<FanOutRound> settled = rounds.subList(rounds.size() / 2, rounds.size());
        return settled.stream()
                .sorted(Comparator.comparing(FanOutRound::toLast))
                .toList()
                .get(settled.size() / 2);
    }
}
