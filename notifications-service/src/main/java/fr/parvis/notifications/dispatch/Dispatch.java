package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Patience;
import fr.parvis.notifications.email.MailServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The workers at work: as many as the mail server bears conversations. */
public final class Dispatch {

    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Post post;
    private final Carriers carriers;
    private final MailServer server;
    private final Patience patience;
    private final InstantSource time;
    private final List<Thread> workers = new ArrayList<>();
    private final List<Thread> clerks = new ArrayList<>();

    public Dispatch(
            Post post,
            Carriers carriers,
            MailServer server,
            Patience patience,
            InstantSource time) {
        this.post = post;
        this.carriers = carriers;
        this.server = server;
        this.patience = patience;
        this.time = time;
    }

    public void start() {
        clerks.add(Thread.ofVirtual().name("marks").start(post.marks()));
        clerks.add(Thread.ofVirtual().name("refill").start(post.refill()));
        for (int at = 0; at < server.connections(); at++) {
            var worker = new Worker(post, carriers, server, patience, time);
            workers.add(Thread.ofVirtual().name("worker-" + at).start(worker));
        }
    }

    /** Lets each worker finish the mail in its hands, then gives the others back. */
    public void stop() {
        post.close();
        workers.forEach(Dispatch::ended);
        clerks.forEach(Thread::interrupt);
        post.giveBack();
    }

    private static void ended(Thread worker) {
        try {
            if (!worker.join(TO_FINISH)) {
                worker.interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
