package fr.parvis.local.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a store, locked against a second one. Generation n is {@code snapshot-n}, which is
 * whole or absent, and {@code journal-n}, what changed after it; the first has no snapshot.
 */
public final class DataDirectory implements AutoCloseable {
    private static final String SNAPSHOT = "snapshot-";
    private static final String JOURNAL = "journal-";

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    public static DataDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(
                            directory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DirectoryInUse(directory);
            }
            return new DataDirectory(directory, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + directory, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path journal(long generation) {
        return directory.resolve(JOURNAL + generation);
    }

    Path snapshot(long generation) {
        return directory.resolve(SNAPSHOT + generation);
    }

    /** Where a snapshot is written before it is whole. */
    Path unfinishedSnapshot() {
        return directory.resolve("unfinished-snapshot");
    }

    /** The generation of the newest snapshot; 0 without one. */
    long newestSnapshot() {
        TreeSet<Long> snapshots = generations(SNAPSHOT);
        return snapshots.isEmpty() ? 0 : snapshots.last();
    }

    /** The journals from that generation on, oldest first. */
    TreeSet<Long> journalsFrom(long generation) {
        return new TreeSet<>(generations(JOURNAL).tailSet(generation));
    }

    private TreeSet<Long> generations(String prefix) {
        TreeSet<Long> generations = new TreeSet<>();
        names().filter(name -> name.startsWith(prefix))
                .map(name -> Long.valueOf(name.substring(prefix.length())))
                .forEach(generations::add);
        return generations;
    }

    private Stream<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }

    /** Makes the unfinished snapshot the one of the generation, then forgets older files. */
    void publish(long generation) throws IOException {
        Files.move(unfinishedSnapshot(), snapshot(generation), StandardCopyOption.ATOMIC_MOVE);
        sync();
        for (long older : generations(SNAPSHOT).headSet(generation)) {
            Files.delete(snapshot(older));
        }
        for (long older : generations(JOURNAL).headSet(generation)) {
            Files.delete(journal(older));
        }
    }

    /** Makes created and renamed files survive a power cut too. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unlock " + directory, e);
        }
    }
}
