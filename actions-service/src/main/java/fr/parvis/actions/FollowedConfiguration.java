package fr.parvis.actions;

import fr.parvis.actions.followed.FollowCalendar;
import fr.parvis.actions.followed.FollowedCalendars;
import fr.parvis.actions.followed.PollCalendar;
import fr.parvis.actions.followed.ReadCalendar;
import fr.parvis.actions.followed.ShowFollowed;
import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.OutsideRule;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of calendars that others publish. */
@Configuration
class FollowedConfiguration {

    @Bean
    FollowCalendar followCalendar(
            FollowedCalendars calendars,
            OutsideRule addresses,
            TenantDirectory directory,
            InstantSource clock) {
        return new FollowCalendar(calendars, addresses, directory, clock);
    }

    @Bean
    PollCalendar pollCalendar(
            FollowedCalendars calendars,
            Outside outside,
            ReadCalendar format,
            TenantDirectory directory,
            InstantSource clock) {
        return new PollCalendar(calendars, outside, format, directory, clock);
    }

    @Bean
    ShowFollowed showFollowed(FollowedCalendars calendars, TenantDirectory directory) {
        return new ShowFollowed(calendars, directory);
    }
}
