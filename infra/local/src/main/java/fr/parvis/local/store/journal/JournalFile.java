package fr.parvis.local.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.TreeSet;

/** The file of the newest generation, written by one thread at a time. */
final class JournalFile {
    private final DataDirectory directory;
    private final boolean fsync;
    private volatile long generation;
    private FileChannel channel;

    JournalFile(DataDirectory directory, boolean fsync) throws IOException {
        this.directory = directory;
        this.fsync = fsync;
        TreeSet<Long> journals = directory.journalsFrom(0);
        this.generation = journals.isEmpty() ? 0 : journals.last();
        this.channel = open();
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

    void write(ByteBuffer batch) throws IOException {
        while (batch.hasRemaining()) {
            channel.write(batch);
        }
        if (fsync) {
            channel.force(false);
        }
    }

    /** Closes this generation, begins the next and returns its number. */
    long next() throws IOException {
        close();
        generation++;
        channel = open();
        return generation;
    }

    long size() {
        return directory.journal(generation).toFile().length();
    }

    void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}
