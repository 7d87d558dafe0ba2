package fr.parvis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/** CPU time of processes, from {@code /proc}. */
final class Cpu {

    /** Linux tells CPU time in hundredths of a second, whatever the kernel's own clock. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private Cpu() {}

    static Duration of(Collection<Long> pids) {
        return pids.stream().map(Cpu::of).reduce(Duration.ZERO, Duration::plus);
    }

    static Duration of(long pid) {
        try {
            return of(Files.readString(Path.of("/proc", String.valueOf(pid), "stat")));
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }

    /** The name of the program, in brackets, may itself hold spaces and brackets. */
    static Duration of(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK.multipliedBy(Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
    }
}
