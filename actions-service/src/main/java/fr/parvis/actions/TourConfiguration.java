package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.clash.ClaimOccurrence;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.tour.AlignStops;
import fr.parvis.actions.tour.LookAtTour;
import fr.parvis.actions.tour.PlanTour;
import fr.parvis.actions.tour.PreviewTour;
import fr.parvis.actions.tour.TellCommunes;
import fr.parvis.actions.tour.TimeTour;
import fr.parvis.actions.tour.TourRules;
import fr.parvis.actions.tour.Tours;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of tours. */
@Configuration
class TourConfiguration {

    @Bean
    TimeTour timeTour(TravelHere travel, TenantDirectory directory) {
        return new TimeTour(travel, directory);
    }

    @Bean
    TourRules tourRules(TimeTour time, Equipments equipments, Members members, Actions actions) {
        return new TourRules(time, equipments, members, actions);
    }

    @Bean
    AlignStops alignStops(Actions actions, Occurrences occurrences, TenantDirectory directory) {
        return new AlignStops(actions, occurrences, directory);
    }

    @Bean
    PlanTour planTour(Tours tours, TourRules rules, AlignStops align, ClaimOccurrence claim) {
        return new PlanTour(tours, rules, align, claim);
    }

    @Bean
    TellCommunes tellCommunes(Occurrences occurrences, Bookings bookings) {
        return new TellCommunes(
                occurrences,
                id ->
                        bookings.ofOccurrence(id).stream()
                                .filter(it -> it.standing() != Standing.CANCELLED)
                                .count());
    }

    @Bean
    PreviewTour previewTour(Tours tours, TravelHere travel, TellCommunes communes) {
        return new PreviewTour(tours, travel, communes);
    }

    @Bean
    LookAtTour lookAtTour(
            Occurrences occurrences, Members members, Equipments equipments, TimeTour time) {
        return new LookAtTour(occurrences, members, equipments, time);
    }
}
