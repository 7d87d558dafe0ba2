package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of private calendars does; each implementation runs it. */
public interface FeedsContract {

    Feeds feeds();

    @Test
    default void a_calendar_is_found_as_it_was_given_until_it_is_revoked_once() {
        inClunisois(
                () -> {
                    var feed = added();

                    assertThat(feeds().byId(feed.id())).contains(feed);
                    assertThat(feeds().remove(feed.id())).isTrue();
                    assertThat(feeds().byId(feed.id())).isEmpty();
                    assertThat(feeds().remove(feed.id())).isFalse();
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(() -> assertThat(feeds().add(added())).isFalse());
    }

    @Test
    default void they_are_listed_by_their_ids_from_the_last_one_seen_on() {
        inClunisois(
                () -> {
                    var before = feeds().count();
                    added();
                    added();
                    var all = feeds().inOrder(null, 100);

                    assertThat(feeds().count()).isEqualTo(before + 2).isEqualTo(all.size());
                    assertThat(all)
                            .isSortedAccordingTo(Comparator.comparing(it -> it.id().value()));
                    assertThat(feeds().inOrder(all.getFirst().id(), 1)).containsExactly(all.get(1));
                });
    }

    private Feed added() {
        var id = new FeedId(UUID.randomUUID().toString());
        var feed = new Feed(id, FeedKind.MEMBER, "lea", Instant.parse("2027-01-05T08:00:00Z"));
        feeds().add(feed);
        return feed;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
