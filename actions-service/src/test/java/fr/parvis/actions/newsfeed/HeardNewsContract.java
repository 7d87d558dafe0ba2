package fr.parvis.actions.newsfeed;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.newsfeed.Heard.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of what feeds told does; each implementation runs it. */
public interface HeardNewsContract {

    Instant NOW = Instant.parse("2099-03-01T08:00:00Z");

    HeardNews heard();

    @Test
    default void what_is_told_twice_is_there_once_as_it_was_decided() {
        inClunisois(
                () -> {
                    Heard told = aHeard("chèque énergie", NOW);
                    assertThat(heard().addAbsent(List.of(told))).isEqualTo(1);
                    Heard dropped = told.become(State.DROPPED);
                    assertThat(heard().save(dropped)).isTrue();
                    assertThat(heard().save(told.become(State.KEPT))).isFalse();

                    assertThat(heard().addAbsent(List.of(told, aHeard("autre", NOW)))).isEqualTo(1);

                    assertThat(heard().byId(told.id())).contains(dropped);
                    assertThat(heard().latestFirst(null, 500)).doesNotContain(told, dropped);
                });
    }

    @Test
    default void the_last_heard_comes_first_page_after_page() {
        inClunisois(
                () -> {
                    var five =
                            IntStream.range(0, 5)
                                    .mapToObj(it -> aHeard("n" + it, NOW.plusSeconds(it / 2)))
                                    .toList();
                    heard().addAbsent(five);

                    var shown = new ArrayList<>(heard().latestFirst(null, 2));
                    while (shown.addAll(heard().latestFirst(shown.getLast(), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }

                    assertThat(shown).containsAll(five);
                    assertThat(shown.reversed()).extracting(Heard::heardAt).isSorted();
                });
    }

    private static Heard aHeard(String title, Instant at) {
        var feed = NewsFeed.add(UUID.randomUUID().toString(), "SP", "https://sp.example/rss", NOW);
        return Heard.of(feed, new FeedEntry(title, title, title, null, null), at);
    }
}
