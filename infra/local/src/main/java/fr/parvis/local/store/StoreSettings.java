package fr.parvis.local.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the store listens and keeps its data.
 *
 * @param directory null keeps everything in memory only
 * @param port 0 takes any free one
 * @param fsync whether an answer waits for the disk, or for the operating system only
 * @param compactAt bytes of journal that start a snapshot
 * @param expireEvery how often expired documents are looked for
 */
public record StoreSettings(
        @Nullable Path directory,
        String host,
        int port,
        boolean fsync,
        long compactAt,
        Duration expireEvery) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long COMPACT_AT = 64L << 20;
    private static final Duration EXPIRE_EVERY = Duration.ofSeconds(5);

    public static StoreSettings inMemory() {
        return new StoreSettings(null, LOOPBACK, 0, false, COMPACT_AT, EXPIRE_EVERY);
    }

    public static StoreSettings in(Path directory, int port) {
        return new StoreSettings(directory, LOOPBACK, port, true, COMPACT_AT, EXPIRE_EVERY);
    }

    public StoreSettings withFsync(boolean wanted) {
        return new StoreSettings(directory, host, port, wanted, compactAt, expireEvery);
    }

    public StoreSettings compactingAt(long bytes) {
        return new StoreSettings(directory, host, port, fsync, bytes, expireEvery);
    }

    public StoreSettings expiringEvery(Duration interval) {
        return new StoreSettings(directory, host, port, fsync, compactAt, interval);
    }
}
