package fr.parvis.actions;

import fr.parvis.actions.clash.FindClashes;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.staffing.CountLoad;
import fr.parvis.actions.staffing.SuggestMembers;
import fr.parvis.actions.staffing.TakeOccurrence;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of sharing out. */
@Configuration
class StaffingConfiguration {

    @Bean
    TakeOccurrence takeOccurrence(Occurrences occurrences, Members members, InstantSource clock) {
        return new TakeOccurrence(occurrences, members, clock);
    }

    @Bean
    CountLoad countLoad(Occurrences occurrences, Members members, TenantDirectory directory) {
        return new CountLoad(occurrences, members, directory);
    }

    @Bean
    SuggestMembers suggestMembers(
            Occurrences occurrences,
            Members members,
            CountLoad loads,
            FindClashes clashes,
            TravelHere travel,
            TenantDirectory directory) {
        return new SuggestMembers(occurrences, members, loads, clashes, travel, directory);
    }
}
