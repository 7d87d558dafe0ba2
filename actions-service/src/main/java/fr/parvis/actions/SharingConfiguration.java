package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.sharing.BookAtNeighbour;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.NameNeighbours;
import fr.parvis.actions.sharing.SharedDates;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.actions.sharing.ShowSharedDates;
import fr.parvis.actions.sharing.TellDates;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of what neighbours share. */
@Configuration
class SharingConfiguration {

    @Bean
    Door door(Shares shares) {
        return new Door(shares);
    }

    @Bean
    NameNeighbours nameNeighbours(
            Shares shares, Actions actions, Equipments equipments, TenantDirectory directory) {
        return new NameNeighbours(shares, actions, equipments, directory);
    }

    @Bean
    TellDates tellDates(
            Shares shares,
            Occurrences occurrences,
            SharedDates copies,
            Door door,
            InstantSource clock) {
        return new TellDates(shares, occurrences, copies, door, clock);
    }

    @Bean
    ShowSharedDates showSharedDates(
            SharedDates dates, TenantDirectory directory, Addresses addresses) {
        return new ShowSharedDates(dates, directory, addresses);
    }

    @Bean
    BookAtNeighbour bookAtNeighbour(SharedDates dates, Door door, BookPlace book) {
        return new BookAtNeighbour(dates, door, book);
    }
}
