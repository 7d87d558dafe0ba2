package fr.parvis.local.store.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Changes on the disk. Whoever waits first writes for all who wait, so that many writers share one
 * flush. After a failed write nothing more is accepted: what is in memory is then ahead of the
 * disk.
 */
public final class FileJournal implements Journal {
    private static final int BUFFER = 1 << 16;

    private final DataDirectory directory;
    private final boolean fsync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private final ThreadLocal<Long> owed = ThreadLocal.withInitial(() -> 0L);
    private ByteBuf pending = Unpooled.buffer(BUFFER);
    private FileChannel file;
    private long generation;
    private long appended;
    private long safe;
    private boolean writing;
    private @Nullable IOException failure;

    /** Goes on with the newest journal of a recovered directory. */
    public FileJournal(DataDirectory directory, boolean fsync) throws IOException {
        this.directory = directory;
        this.fsync = fsync;
        var journals = directory.journalsFrom(0);
        generation = journals.isEmpty() ? 0 : journals.last();
        file = open();
    }

    private FileChannel open() throws IOException {
        FileChannel opened =
                FileChannel.open(
                        directory.journal(generation),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
        directory.sync();
        return opened;
    }

    @Override
    public void append(Change change) {
        ByteBuf record = Record.encode(change);
        lock.lock();
        try {
            pending.writeBytes(record);
            owed.set(++appended);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void commit() {
        long mine = owed.get();
        if (mine > 0) {
            owed.remove();
            awaitSafe(mine);
        }
    }

    /** Returns when everything that anyone appended is safe. */
    void commitAll() {
        lock.lock();
        try {
            awaitSafe(appended);
        } finally {
            lock.unlock();
        }
    }

    private void awaitSafe(long target) {
        lock.lock();
        try {
            while (safe < target) {
                refuseAfterFailure();
                if (writing) {
                    written.awaitUninterruptibly();
                } else {
                    writePending();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void refuseAfterFailure() {
        if (failure != null) {
            throw new UncheckedIOException("The journal cannot be written", failure);
        }
    }

    /** Others append while this thread writes: the lock is given up in between. */
    private void writePending() {
        ByteBuf batch = pending;
        long upTo = appended;
        pending = Unpooled.buffer(BUFFER);
        writing = true;
        IOException problem = releasedWrite(batch.nioBuffer());
        writing = false;
        if (problem == null) {
            safe = upTo;
        } else {
            failure = problem;
        }
        written.signalAll();
    }

    private @Nullable IOException releasedWrite(ByteBuffer batch) {
        int holds = lock.getHoldCount();
        for (int i = 0; i < holds; i++) {
            lock.unlock();
        }
        try {
            write(batch);
            return null;
        } catch (IOException e) {
            return e;
        } finally {
            for (int i = 0; i < holds; i++) {
                lock.lock();
            }
        }
    }

    private void write(ByteBuffer batch) throws IOException {
        while (batch.hasRemaining()) {
            file.write(batch);
        }
        if (fsync) {
            file.force(false);
        }
    }

    /** Returns when everything appended is safe and nobody is writing to the file. */
    private void settle() {
        awaitSafe(appended);
        while (writing) {
            written.awaitUninterruptibly();
        }
    }

    /** Begins the next generation; what was appended so far is safe in the one before. */
    long rotate() throws IOException {
        lock.lock();
        try {
            settle();
            file.force(true);
            file.close();
            generation++;
            file = open();
            return generation;
        } finally {
            lock.unlock();
        }
    }

    /** Bytes in the present generation. */
    long size() {
        return directory.journal(generation).toFile().length();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            settle();
            file.force(true);
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the journal", e);
        } finally {
            lock.unlock();
        }
    }
}
