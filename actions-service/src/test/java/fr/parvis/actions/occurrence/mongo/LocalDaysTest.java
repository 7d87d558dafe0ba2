package fr.parvis.actions.occurrence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalDaysTest {

    @Test
    void a_day_a_week_and_a_month_are_those_of_the_tenant_s_calendar() {
        var evening = Instant.parse("2026-12-31T21:00:00Z");

        assertThat(LocalDays.of(evening, ZoneId.of("Europe/Paris")))
                .isEqualTo(new LocalDays("2026-12-31", "2026-W53", "2026-12"));
        assertThat(LocalDays.of(evening, ZoneId.of("Indian/Reunion")))
                .isEqualTo(new LocalDays("2027-01-01", "2026-W53", "2027-01"));
    }
}
