package fr.parvis.actions;

import fr.parvis.actions.clash.Journeys;
import fr.parvis.actions.travel.ChangeRoads;
import fr.parvis.actions.travel.RoadBook;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it takes from one place to another. */
@Configuration
class TravelConfiguration {

    @Bean
    ChangeRoads changeRoads(RoadBook book) {
        return new ChangeRoads(book);
    }

    @Bean
    TravelHere travelHere(TenantDirectory directory, RoadBook book) {
        return new TravelHere(directory, book);
    }

    @Bean
    Journeys journeys(TravelHere here) {
        return (from, to) -> here.now().minutes(from, to).orElse(0);
    }
}
