package fr.parvis.volunteers;

import fr.parvis.volunteers.preference.ChoosePreferences;
import fr.parvis.volunteers.preference.LeaveList;
import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what volunteers decide about themselves. */
@Configuration(proxyBeanMethods = false)
class PreferencesConfiguration {

    @Bean
    LeaveList leaveList(Volunteers volunteers, EditVolunteer edit) {
        return new LeaveList(volunteers, edit);
    }

    @Bean
    ChoosePreferences choosePreferences(
            Volunteers volunteers, EditVolunteer edit, EraseVolunteer erase) {
        return new ChoosePreferences(volunteers, edit, erase);
    }
}
