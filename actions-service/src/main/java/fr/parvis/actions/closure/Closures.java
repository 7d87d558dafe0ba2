package fr.parvis.actions.closure;

import fr.parvis.actions.calendar.ClosedPeriod;
import fr.parvis.starter.core.Flaw;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The periods in which a tenant does not go out. */
public record Closures(List<ClosedPeriod> periods, long version) {

    public static final Closures NONE = new Closures(List.of(), 0);

    public static final int MOST = 100;

    public Closures {
        periods = List.copyOf(periods);
    }

    public Closures change(List<ClosedPeriod> to) {
        List<Flaw> flaws =
                IntStream.range(0, to.size()).boxed().flatMap(at -> flaw(to, at)).toList();
        if (!flaws.isEmpty()) {
            throw new ClosuresUnfit(flaws);
        }
        return new Closures(to, version + 1);
    }

    private static Stream<Flaw> flaw(List<ClosedPeriod> periods, int at) {
        ClosedPeriod period = periods.get(at);
        return period.until().isBefore(period.from())
                ? Stream.of(
                        new Flaw(
                                "/periods/" + at + "/until",
                                "before-start",
                                "Choisissez un dernier jour qui ne précède pas le premier."))
                : Stream.empty();
    }
}
