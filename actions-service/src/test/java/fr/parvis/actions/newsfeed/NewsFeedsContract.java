package fr.parvis.actions.newsfeed;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of feeds does; each implementation runs it. */
public interface NewsFeedsContract {

    Instant NOW = Instant.parse("2099-03-01T08:00:00Z");

    NewsFeeds feeds();

    @Test
    default void a_feed_added_is_found_again_and_read_and_removed() {
        inClunisois(
                () -> {
                    NewsFeed feed =
                            NewsFeed.add(
                                    UUID.randomUUID().toString(),
                                    "Service-Public",
                                    "https://sp.example/rss",
                                    NOW);
                    assertThat(feeds().add(feed)).isTrue();
                    assertThat(feeds().add(feed)).isFalse();

                    NewsFeed read = feed.unchanged(NOW);
                    assertThat(feeds().save(read)).isTrue();
                    assertThat(feeds().save(feed.failed("x", NOW))).isFalse();
                    assertThat(feeds().byId(feed.id())).contains(read);
                    assertThat(feeds().all()).contains(read);

                    assertThat(feeds().remove(feed.id())).isTrue();
                    assertThat(feeds().remove(feed.id())).isFalse();
                });
    }
}
