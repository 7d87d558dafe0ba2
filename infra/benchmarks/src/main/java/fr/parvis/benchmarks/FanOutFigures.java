package fr.parvis.benchmarks;

import static fr.parvis.benchmarks.Limit.timesAtMost;

import fr.parvis.benchmarks.Figure.Measure;
import java.time.Duration;

/** What calls to so many people are told as. */
record FanOutFigures(Bench bench, int mails) {

    void tell(FanOutRound cold, FanOutRound warm, BareLoop.Seen bare) {
        Measure warmTime = Measure.millis(warm.toLast());
        bench.add(
                Figure.beside(
                        "P4",
                        mails + " courriels, premier appel après un redémarrage",
                        Measure.millis(cold.toLast()),
                        "à chaud",
                        warmTime,
                        timesAtMost(3)));
        bench.add(
                Figure.beside(
                        "",
                        mails + " courriels, à chaud",
                        warmTime,
                        "boucle nue, à chaud",
                        Measure.millis(bare.warm().elapsed()),
                        timesAtMost(2)));
        bench.add(
                Figure.of(
                        mails + " courriels, boucle nue, à froid",
                        Measure.millis(bare.cold().elapsed()).text()));
        bench.add(
                Figure.beside(
                        "P5",
                        mails + " courriels\u00a0: CPU des services par courriel, à chaud",
                        perMail(warm.services()),
                        "boucle nue",
                        Measure.micros(bare.warm().cpuMicros(mails)),
                        timesAtMost(2.2)));
        bench.add(
                Figure.of(
                        mails + " courriels\u00a0: CPU du magasin et du courtier par courriel",
                        perMail(warm.state()).text()));
    }

    private Measure perMail(Duration cpu) {
        return Measure.micros(cpu.toNanos() / 1e3 / mails);
    }
}
