package fr.parvis.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;

/**
 * How slowly mail is taken in, to see what a slow provider does: {@code PUT /api/pace?millis=50}
 * makes every message wait so long before it is acknowledged, at most ten seconds.
 */
final class Pace implements MailboxPage.Answers {

    private static final long MOST_MILLIS = 10_000;

    private volatile Duration pause = Duration.ZERO;

    @Override
    public Answer to(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("PUT")) {
            long millis = new Query(exchange.getRequestURI()).number("millis", 0);
            pause = Duration.ofMillis(Math.min(millis, MOST_MILLIS));
        }
        return Answer.done();
    }

    void keep() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
