package fr.parvis.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Envelopes in memory, contents in a file that survives a kill. */
final class StoredMailbox implements Mailbox {

    private final Path path;
    private final long mostBytes;
    private final InstantSource clock;
    private MailFile file;
    private List<Envelope> envelopes;
    private long lastId;

    /**
     * @param mostBytes beyond this size the older half goes
     */
    StoredMailbox(Path path, long mostBytes, InstantSource clock) throws IOException {
        this.path = path;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.file = new MailFile(path);
        this.envelopes = file.open();
        this.lastId = envelopes.isEmpty() ? 0 : envelopes.getLast().id();
    }

    @Override
    public synchronized void add(String from, String to, byte[] content) {
        try {
            if (file.size() > mostBytes) {
                dropOlderHalf();
            }
            envelopes.add(file.append(++lastId, clock.millis(), from, to, content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized List<Envelope> to(String recipientContains) {
        String wanted = recipientContains.toLowerCase(Locale.ROOT);
        return envelopes.reversed().stream()
                .filter(envelope -> envelope.to().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    @Override
    public synchronized Optional<Envelope> find(long id) {
        return envelopes.stream().filter(envelope -> envelope.id() == id).findFirst();
    }

    @Override
    public synchronized byte[] content(Envelope envelope) {
        try {
            return file.content(envelope);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            file.clear();
            envelopes.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void dropOlderHalf() throws IOException {
        Path smaller = path.resolveSibling(path.getFileName() + ".smaller");
        Files.deleteIfExists(smaller);
        MailFile kept = new MailFile(smaller);
        List<Envelope> moved = new ArrayList<>();
        for (Envelope old : envelopes.subList(envelopes.size() / 2, envelopes.size())) {
            byte[] content = file.content(old);
            moved.add(kept.append(old.id(), old.receivedMillis(), old.from(), old.to(), content));
        }
        file.close();
        Files.move(smaller, path, StandardCopyOption.REPLACE_EXISTING);
        file = kept;
        envelopes = moved;
    }
}
