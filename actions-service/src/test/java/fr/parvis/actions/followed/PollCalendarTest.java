package fr.parvis.actions.followed;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.Places;
import fr.parvis.actions.agenda.Elsewhere;
import fr.parvis.actions.outside.OutsideRule;
import fr.parvis.actions.outside.OutsideUnfit;
import fr.parvis.actions.outside.Reading;
import fr.parvis.actions.outside.SyncNote;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollCalendarTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final FollowedDate FORUM = date("Forum", "Salle des fêtes, Tournus", null);
    private static final FollowedDate FAIR = date("Foire", "Le Puy", new Position(45.0, 3.9));
    private static final FollowedDate NOWHERE = date("Réunion", null, null);

    private final InMemoryFollowedCalendars calendars = new InMemoryFollowedCalendars();
    private final InstantSource clock = () -> NOW;
    private final FollowCalendar follow =
            new FollowCalendar(calendars, new OutsideRule(false), Places.CLUNISOIS, clock);
    private final ShowFollowed shown = new ShowFollowed(calendars, Places.CLUNISOIS);

    private Reading answer = new Reading.Fresh(new byte[0], "\"1\"");
    private List<FollowedDate> content = List.of(FORUM, FAIR, NOWHERE);

    @Test
    void what_stands_in_it_is_shown_apart_and_read_again_in_an_hour() {
        follow(FollowedRule.ALL);

        poll();

        assertThat(titles(null)).containsExactlyInAnyOrder("Forum", "Foire", "Réunion");
        assertThat(stored().polling().dueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(stored().polling().etag()).isEqualTo("\"1\"");
    }

    @Test
    void what_cannot_be_read_leaves_what_was_read_before_and_is_noted() {
        follow(FollowedRule.ALL);
        poll();

        answer = new Reading.Failed("Le site n’a pas répondu.");
        poll();

        assertThat(titles(null)).hasSize(3);
        assertThat(stored().polling().notes())
                .extracting(SyncNote::outcome)
                .containsExactly(SyncNote.Outcome.FAILED, SyncNote.Outcome.READ);
    }

    @Test
    void by_commune_only_what_names_one_of_them_is_shown() {
        follow(new FollowedRule(List.of(Places.TOURNUS), null));

        poll();

        assertThat(titles(null)).containsExactly("Forum");
    }

    @Test
    void by_distance_only_what_is_known_to_be_near_is_shown() {
        follow(new FollowedRule(List.of(), 200));

        poll();

        assertThat(titles(null)).isEmpty();
    }

    @Test
    void who_asks_for_a_commune_sees_what_is_there() {
        follow(FollowedRule.ALL);

        poll();

        assertThat(titles(Places.TOURNUS)).containsExactly("Forum");
        assertThat(titles(Places.CLUNY)).isEmpty();
    }

    @Test
    void another_address_drops_what_stood_in_the_old_one() {
        follow(FollowedRule.ALL);
        poll();

        inClunisois(
                () ->
                        follow.change(
                                "1", 2, "Tournus", "https://ailleurs.example/", FollowedRule.ALL));

        assertThat(titles(null)).isEmpty();
        assertThat(stored().polling().etag()).isNull();
        assertThat(stored().polling().dueAt()).isEqualTo(NOW);
    }

    @Test
    void what_cannot_be_followed_is_refused() {
        assertThatThrownBy(() -> follow("http://a.example", FollowedRule.ALL))
                .isInstanceOf(OutsideUnfit.class);
        assertThatThrownBy(() -> follow(new FollowedRule(List.of("99999"), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("unknown-commune"));
        assertThat(inClunisois(calendars::all)).isEmpty();
    }

    private List<String> titles(@Nullable String commune) {
        return inClunisois(
                () ->
                        shown.between(NOW, NOW.plus(Duration.ofDays(30)), commune).stream()
                                .map(Elsewhere::title)
                                .toList());
    }

    private void poll() {
        var poll =
                new PollCalendar(
                        calendars,
                        (_, _) -> answer,
                        (_, _, _, _) -> content,
                        Places.CLUNISOIS,
                        clock);
        inClunisois(() -> poll.poll("1"));
    }

    private FollowedCalendar stored() {
        return calendars.byId("1").orElseThrow();
    }

    private void follow(FollowedRule rule) {
        follow("https://tournus.example/a.ics", rule);
    }

    private void follow(String address, FollowedRule rule) {
        inClunisois(() -> follow.follow("1", "Tournus", address, rule));
    }

    private static FollowedDate date(
            String title, @Nullable String place, @Nullable Position position) {
        return new FollowedDate(title, threeHours("2027-03-06T09:00"), place, position, null);
    }
}
