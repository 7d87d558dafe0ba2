package fr.parvis.actions.followed.mongo;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.followed.DueCalendars;
import fr.parvis.actions.followed.FollowedCalendars;
import fr.parvis.actions.followed.FollowedCalendarsContract;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoFollowedCalendarsTest implements FollowedCalendarsContract {

    @Autowired private FollowedCalendars calendars;
    @Autowired private DueCalendars due;

    @Override
    public FollowedCalendars calendars() {
        return calendars;
    }

    @Test
    void what_is_due_is_found_with_its_tenant_and_not_before() {
        what_was_read_is_found_again_whole();
        var later = NOW.plus(Duration.ofHours(2));
        var mine = inClunisois(() -> calendars.all().stream().map(it -> it.id()).toList());

        assertThat(due.due(later))
                .filteredOn(it -> mine.contains(it.id()))
                .isNotEmpty()
                .allMatch(it -> it.tenant().equals(TestTenants.CLUNISOIS));
        assertThat(due.due(NOW.minusSeconds(1))).noneMatch(it -> mine.contains(it.id()));
    }
}
