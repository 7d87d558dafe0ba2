package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.delivery.Patience;
import fr.parvis.notifications.email.MailServer;
import fr.parvis.notifications.email.Mailbag;
import java.lang.System.Logger.Level;
import java.time.InstantSource;

/** Takes, sends and marks, one delivery after the other, over one conversation. */
final class Worker implements Runnable {

    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final Outcome NOTHING_TO_SAY =
            new Outcome.Refused("Le message n’est plus conservé, ou arriverait trop tard");

    private final Post post;
    private final Carriers carriers;
    private final MailServer server;
    private final Patience patience;
    private final InstantSource time;

    Worker(Post post, Carriers carriers, MailServer server, Patience patience, InstantSource time) {
        this.post = post;
        this.carriers = carriers;
        this.server = server;
        this.patience = patience;
        this.time = time;
    }

    @Override
    public void run() {
        try (var bag = server.mailbag()) {
            while (!post.isClosing()) {
                serve(bag, post.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Mailbag bag, Delivery delivery) throws InterruptedException {
        try {
            if (post.stillHolds(delivery)) {
                settle(delivery, outcome(bag, delivery));
            }
        } finally {
            post.done(delivery);
        }
    }

    private void settle(Delivery delivery, Outcome outcome) throws InterruptedException {
        post.mark(delivery.tried(outcome, patience, time.instant()));
        if (outcome instanceof Outcome.Unreachable away) {
            LOG.log(Level.WARNING, away.answer());
            Thread.sleep(server.pauseWhenAway());
        }
    }

    /** A letter that cannot be written is this delivery's failure, not the worker's. */
    private Outcome outcome(Mailbag bag, Delivery delivery) {
        try {
            return carriers.carry(delivery, bag, time.instant()).orElse(NOTHING_TO_SAY);
        } catch (RuntimeException unwritable) {
            LOG.log(Level.ERROR, "A delivery could not be written: " + delivery.id(), unwritable);
            return new Outcome.Later("Le message n’a pas pu être préparé");
        }
    }
}
