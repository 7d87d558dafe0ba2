package fr.parvis.starter.events;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;

/** Runs a reader for each subscription of the service while the service runs. */
final class Readers implements SmartLifecycle {

    private final List<Reader> readers;
    private final List<String> names;
    private volatile List<Thread> threads = List.of();

    Readers(List<Subscription> subscriptions, ReaderParts parts) {
        refuseSharedPurposes(subscriptions);
        this.readers = subscriptions.stream().map(parts::reader).toList();
        this.names = subscriptions.stream().map(it -> "reader-" + it.purpose()).toList();
    }

    /** Two readers of one group would drive each other out of it without end. */
    static void refuseSharedPurposes(List<Subscription> subscriptions) {
        var seen = new HashSet<String>();
        for (Subscription one : subscriptions) {
            if (!seen.add(one.purpose())) {
                throw new IllegalStateException(
                        "Two subscriptions have the purpose " + one.purpose());
            }
        }
    }

    @Override
    public void start() {
        threads =
                IntStream.range(0, readers.size())
                        .mapToObj(
                                at ->
                                        Thread.ofPlatform()
                                                .name(names.get(at))
                                                .start(readers.get(at)))
                        .toList();
    }

    @Override
    public void stop() {
        readers.forEach(Reader::stop);
        threads.forEach(Readers::join);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 3000;
    }

    private static void join(Thread thread) {
        try {
            thread.join(5000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
