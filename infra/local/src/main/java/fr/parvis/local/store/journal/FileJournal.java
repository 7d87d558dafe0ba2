package fr.parvis.local.store.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Changes on the disk. Whoever waits first writes for all who wait, so that many writers share one
 * flush. After a failed write nothing more is accepted: what is in memory is then ahead of the
 * disk.
 */
public final class FileJournal implements Journal {
    private final JournalFile file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private final ThreadLocal<Long> owed = ThreadLocal.withInitial(() -> 0L);
    private ByteBuf pending = Unpooled.buffer();
    private long appended;
    private long safe;
    private boolean writing;
    private @Nullable IOException failure;

    /** Goes on with the newest journal of a recovered directory. */
    public FileJournal(DataDirectory directory, boolean fsync) throws IOException {
        this.file = new JournalFile(directory, fsync);
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

    /** Returns when everything that anyone appended is safe and nobody writes to the file. */
    void commitAll() {
        lock.lock();
        try {
            awaitSafe(appended);
            while (writing) {
                written.awaitUninterruptibly();
            }
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
        pending = Unpooled.buffer();
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
            file.write(batch);
            return null;
        } catch (IOException e) {
            return e;
        } finally {
            for (int i = 0; i < holds; i++) {
                lock.lock();
            }
        }
    }

    /** Begins the next generation; what was appended so far is safe in the one before. */
    long rotate() throws IOException {
        lock.lock();
        try {
            commitAll();
            return file.next();
        } finally {
            lock.unlock();
        }
    }

    /** Bytes in the present generation. */
    long size() {
        return file.size();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            commitAll();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the journal", e);
        } finally {
            lock.unlock();
        }
    }
}
