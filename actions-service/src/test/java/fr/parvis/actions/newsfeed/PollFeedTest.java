package fr.parvis.actions.newsfeed;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.news.InMemoryNewsItems;
import fr.parvis.actions.news.WriteNews;
import fr.parvis.actions.outside.OutsideRule;
import fr.parvis.actions.outside.Reading;
import fr.parvis.actions.outside.SyncNote;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollFeedTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final InMemoryNewsFeeds feeds = new InMemoryNewsFeeds();
    private final InMemoryHeardNews heard = new InMemoryHeardNews();
    private final InMemoryNewsItems items = new InMemoryNewsItems();
    private final InstantSource clock = () -> NOW;
    private final DecideHeard decide = new DecideHeard(heard, new WriteNews(items));
    private List<FeedEntry> content = List.of(entry("Chèque énergie", null));

    @BeforeEach
    void follow() {
        inClunisois(
                () ->
                        new KeepFeeds(feeds, new OutsideRule(false), clock)
                                .add("1", "Service-Public", "https://sp.example/rss"));
    }

    @Test
    void what_a_feed_tells_waits_to_be_kept_or_dropped_and_is_told_once() {
        poll();
        poll();

        assertThat(waiting()).hasSize(1);
        assertThat(notes()).extracting(SyncNote::found).containsExactly(0, 1);
    }

    @Test
    void what_is_kept_becomes_news_once_and_waits_no_more() {
        poll();
        var told = waiting().getFirst();

        inClunisois(() -> decide.keep(told.id()));
        inClunisois(() -> decide.keep(told.id()));
        poll();

        assertThat(waiting()).isEmpty();
        assertThat(inClunisois(() -> items.latestFirst(null, 10)))
                .extracting(it -> it.news().title())
                .containsExactly("Chèque énergie");
        assertThatThrownBy(() -> inClunisois(() -> decide.drop(told.id())))
                .isInstanceOf(HeardDecided.class);
    }

    @Test
    void what_is_dropped_does_not_come_back() {
        poll();
        var told = waiting().getFirst();

        inClunisois(() -> decide.drop(told.id()));
        poll();

        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> inClunisois(() -> decide.keep(told.id())))
                .isInstanceOf(HeardDecided.class);
        assertThatThrownBy(() -> inClunisois(() -> decide.drop("nowhere")))
                .isInstanceOf(HeardNotFound.class);
    }

    @Test
    void what_is_old_is_no_news() {
        content = List.of(entry("Vieux", NOW.minus(Duration.ofDays(61))));

        poll();

        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_is_no_feed_is_noted() {
        content = List.of();

        poll();

        assertThat(notes()).extracting(SyncNote::outcome).containsExactly(SyncNote.Outcome.FAILED);
    }

    private List<Heard> waiting() {
        return heard.latestFirst(null, 10);
    }

    private List<SyncNote> notes() {
        return feeds.byId("1").orElseThrow().polling().notes();
    }

    private void poll() {
        var poll =
                new PollFeed(
                        feeds,
                        heard,
                        (_, _) -> new Reading.Fresh(new byte[0], null),
                        _ -> content,
                        clock);
        inClunisois(() -> poll.poll("1"));
    }

    private static FeedEntry entry(String title, @Nullable Instant at) {
        return new FeedEntry(title, title, "Ce qui change.", "https://sp.example/1", at);
    }
}
