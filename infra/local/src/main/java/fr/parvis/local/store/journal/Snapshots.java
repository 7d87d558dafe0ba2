package fr.parvis.local.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a journal that has grown by a snapshot of the present state, while writers go on. The
 * journal turns a page first and collections are copied one after the other, so a snapshot may hold
 * changes of the new page already; reading that page over it sets the same slots again.
 */
public final class Snapshots implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Snapshots.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int BUFFER = 1 << 20;

    /** A collection at one instant, by slot. */
    public record Page(String namespace, List<@Nullable Document> slots) {}

    private final DataDirectory directory;
    private final FileJournal journal;
    private final Supplier<Stream<Page>> pages;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("store-snapshots").factory());

    public Snapshots(
            DataDirectory directory,
            FileJournal journal,
            Supplier<Stream<Page>> pages,
            long compactAt) {
        this.directory = directory;
        this.journal = journal;
        this.pages = pages;
        looks.scheduleWithFixedDelay(
                () -> tryAbove(compactAt),
                LOOK_EVERY.toMillis(),
                LOOK_EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A snapshot that fails costs only space: the journals before it are kept. */
    private void tryAbove(long bytes) {
        try {
            takeAbove(bytes);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No snapshot could be taken", e);
        }
    }

    private synchronized void takeAbove(long bytes) {
        if (journal.size() > bytes) {
            take();
        }
    }

    private void take() {
        try {
            long generation = journal.rotate();
            write();
            journal.commitAll();
            directory.publish(generation);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take a snapshot", e);
        }
    }

    private void write() throws IOException {
        try (FileOutputStream file = new FileOutputStream(directory.unfinishedSnapshot().toFile());
                OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            for (Page page : pages.get().toList()) {
                write(page, out);
            }
            out.flush();
            file.getFD().sync();
        }
    }

    private static void write(Page page, OutputStream out) throws IOException {
        for (int slot = 0; slot < page.slots().size(); slot++) {
            Document document = page.slots().get(slot);
            if (document != null) {
                ByteBuf record = Record.encode(new Change.Stored(page.namespace(), slot, document));
                record.readBytes(out, record.readableBytes());
            }
        }
    }

    /** Leaves a snapshot and an empty journal behind. */
    @Override
    public void close() {
        looks.close();
        takeAbove(0);
    }
}
