package fr.parvis.actions.followed;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.outside.Reading;
import fr.parvis.starter.tenancy.Tenant.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of followed calendars does; each implementation runs it. */
public interface FollowedCalendarsContract {

    Instant NOW = Instant.parse("2099-03-01T08:00:00Z");

    FollowedCalendars calendars();

    @Test
    default void what_was_read_is_found_again_whole() {
        inClunisois(
                () -> {
                    FollowedCalendar calendar = added();
                    FollowedCalendar read =
                            calendar.read(
                                    new Reading.Fresh(new byte[0], "\"1\""),
                                    List.of(
                                            new FollowedDate(
                                                    "Forum",
                                                    threeHours("2099-03-06T09:00"),
                                                    "Tournus",
                                                    new Position(46.5, 4.9),
                                                    null)),
                                    NOW);

                    assertThat(calendars().save(read)).isTrue();

                    assertThat(calendars().byId(calendar.id())).contains(read);
                    assertThat(calendars().all()).contains(read);
                    assertThat(calendars().add(calendar)).isFalse();
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    FollowedCalendar calendar = added();

                    assertThat(calendars().save(calendar.unchanged(NOW))).isTrue();
                    assertThat(calendars().save(calendar.failed("x", NOW))).isFalse();
                    assertThat(calendars().remove(calendar)).isFalse();
                    assertThat(calendars().remove(calendar.unchanged(NOW))).isTrue();
                    assertThat(calendars().byId(calendar.id())).isEmpty();
                });
    }

    private FollowedCalendar added() {
        FollowedCalendar calendar =
                FollowedCalendar.follow(
                        UUID.randomUUID().toString(),
                        "Tournus",
                        "https://tournus.example/a.ics",
                        new FollowedRule(List.of("71543"), 20),
                        NOW);
        assertThat(calendars().add(calendar)).isTrue();
        return calendar;
    }
}
