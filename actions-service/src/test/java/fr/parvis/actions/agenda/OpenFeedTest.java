package fr.parvis.actions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.TeamFixtures;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenFeedTest {

    private static final Instant NOW = Instant.parse("2027-01-05T08:00:00Z");
    private static final FeedId ID = new FeedId("0199f3a0-0000-7000-8000-00000000000f");

    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryMembers members = new InMemoryMembers();

    @Test
    void a_calendar_asked_for_twice_under_one_id_is_opened_once() {
        var first = open(NOW, FeedKind.PARTNER, "restos");
        var again = open(NOW.plusSeconds(5), FeedKind.PARTNER, "restos");

        assertThat(first).isEqualTo(new Feed(ID, FeedKind.PARTNER, "restos", NOW)).isEqualTo(again);
        assertThat(feeds.count()).isEqualTo(1);
    }

    @Test
    void only_who_is_in_the_team_is_given_one() {
        var lea = TeamFixtures.aMember("Léa");
        members.add(lea);
        var gone = TeamFixtures.aMember("Marc").leave();
        members.add(gone);

        assertThat(open(NOW, FeedKind.MEMBER, lea.id().value()).about())
                .isEqualTo(lea.id().value());
        assertThatExceptionOfType(FeedUnfit.class)
                .isThrownBy(() -> open(NOW, FeedKind.MEMBER, gone.id().value()));
        assertThatExceptionOfType(FeedUnfit.class)
                .isThrownBy(() -> open(NOW, FeedKind.MEMBER, "nobody"));
    }

    private Feed open(Instant now, FeedKind kind, String about) {
        return new OpenFeed(feeds, members, () -> now).open(ID, kind, about);
    }
}
