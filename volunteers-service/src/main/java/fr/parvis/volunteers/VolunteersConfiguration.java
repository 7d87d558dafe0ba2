package fr.parvis.volunteers;

import fr.parvis.starter.core.Ids;
import fr.parvis.volunteers.asking.MonthlyCap;
import fr.parvis.volunteers.settings.NetworkSettingsBook;
import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.EnrolVolunteer;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import fr.parvis.volunteers.workbook.ImportVolunteers;
import java.time.InstantSource;
import java.util.Objects;
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

    @Bean
    MonthlyCap monthlyCap(NetworkSettingsBook settings) {
        return () -> Objects.requireNonNullElse(settings.present().monthlyCap(), Volunteers.NO_CAP);
    }

    @Bean
    ImportVolunteers importVolunteers(Volunteers volunteers, Ids ids, InstantSource time) {
        return new ImportVolunteers(volunteers, ids, time);
    }
}
