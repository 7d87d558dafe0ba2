package fr.parvis.actions.newsfeed.timer;

import fr.parvis.actions.newsfeed.DueFeeds;
import fr.parvis.actions.newsfeed.DueFeeds.Due;
import fr.parvis.actions.newsfeed.PollFeed;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads news feeds again when they are due; one process at a time. */
@Component
class FeedTimer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTimer.class);

    /** As long as a round of slow addresses may take. */
    private static final Duration LEASE = Duration.ofMinutes(11);

    private final DueFeeds due;
    private final PollFeed poll;
    private final InstantSource clock;

    FeedTimer(DueFeeds due, PollFeed poll, InstantSource clock) {
        this.due = due;
        this.poll = poll;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 30_000)
    void sweep() {
        try {
            if (due.isOurs(LEASE)) {
                due.due(clock.instant()).forEach(this::attempt);
            }
        } catch (RuntimeException away) {
            LOG.warn("{} holds up news feeds", away.getClass().getSimpleName());
        }
    }

    /** What fails stays due. */
    private void attempt(Due feed) {
        try {
            Tenancy.as(feed.tenant(), Actor.SYSTEM, () -> poll.poll(feed.id()));
        } catch (RuntimeException failed) {
            LOG.warn("News feed {} failed and stays due", feed.id(), failed);
        }
    }
}
