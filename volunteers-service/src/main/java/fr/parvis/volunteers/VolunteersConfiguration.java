package fr.parvis.volunteers;

import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.EnrolVolunteer;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps the network. */
@Configuration(proxyBeanMethods = false)
class VolunteersConfiguration {

    @Bean
    EnrolVolunteer enrolVolunteer(Volunteers volunteers, InstantSource time) {
        return new EnrolVolunteer(volunteers, time);
    }

    @Bean
    EditVolunteer editVolunteer(Volunteers volunteers, InstantSource time) {
        return new EditVolunteer(volunteers, time);
    }

    @Bean
    EraseVolunteer eraseVolunteer(Volunteers volunteers, InstantSource time) {
        return new EraseVolunteer(volunteers, time);
    }
}
