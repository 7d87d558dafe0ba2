package fr.parvis.actions;

import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.telling.ChangeMails;
import fr.parvis.actions.telling.ForgetAddressee;
import fr.parvis.actions.telling.ListAddressees;
import fr.parvis.actions.telling.NoteChange;
import fr.parvis.actions.telling.PhoneRounds;
import fr.parvis.actions.telling.TickAddressee;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of telling people of changes. */
@Configuration
class TellingConfiguration {

    @Bean
    ListAddressees listAddressees(
            Occurrences occurrences, Bookings bookings, ChangeMails mails, PhoneRounds rounds) {
        return new ListAddressees(occurrences, bookings, mails, rounds);
    }

    @Bean
    TickAddressee tickAddressee(ListAddressees list, PhoneRounds rounds, InstantSource clock) {
        return new TickAddressee(list, rounds, clock);
    }

    @Bean
    NoteChange noteChange(Occurrences occurrences, PhoneRounds rounds) {
        return new NoteChange(occurrences, rounds);
    }

    @Bean
    ForgetAddressee forgetAddressee(Bookings bookings, ChangeMails mails, PhoneRounds rounds) {
        return new ForgetAddressee(bookings, mails, rounds);
    }
}
