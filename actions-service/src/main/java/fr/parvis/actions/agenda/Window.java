package fr.parvis.actions.agenda;

import java.time.Duration;
import java.time.Instant;

/** How far a calendar that is subscribed to reaches back and ahead. */
record Window(Instant from, Instant to) {

    private static final Duration BACK = Duration.ofDays(92);
    private static final Duration AHEAD = Duration.ofDays(400);

    static Window around(Instant now) {
        return new Window(now.minus(BACK), now.plus(AHEAD));
    }
}
