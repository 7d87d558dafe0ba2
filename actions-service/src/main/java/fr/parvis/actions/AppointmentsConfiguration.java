package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.appointment.AppointmentBook;
import fr.parvis.actions.appointment.CancelAppointment;
import fr.parvis.actions.appointment.FindAppointment;
import fr.parvis.actions.appointment.GiveAppointment;
import fr.parvis.actions.appointment.ListAppointments;
import fr.parvis.actions.appointment.MoveAppointment;
import fr.parvis.actions.appointment.ReplaceBooking;
import fr.parvis.actions.appointment.RestoreAppointment;
import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.booking.TakeSlot;
import fr.parvis.actions.occurrence.ChangeOccurrence;
import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.professional.KeepProfessionals;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.request.Requests;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who receives people one by one, and the use cases of appointments. */
@Configuration
class AppointmentsConfiguration {

    @Bean
    KeepProfessionals keepProfessionals(Professionals professionals, Actions actions) {
        return new KeepProfessionals(professionals, actions);
    }

    @Bean
    AppointmentBook appointmentBook(
            DraftAction draft,
            ScheduleOccurrences schedule,
            TenantDirectory tenants,
            InstantSource clock) {
        return new AppointmentBook(draft, schedule, tenants::current, clock);
    }

    @Bean
    FindAppointment findAppointment(
            Bookings bookings, Occurrences occurrences, Rolls rolls, Professionals professionals) {
        return new FindAppointment(bookings, occurrences, rolls, professionals);
    }

    @Bean
    GiveAppointment giveAppointment(
            AppointmentBook book, BookPlace place, Requests requests, FindAppointment find) {
        return new GiveAppointment(book, place, requests, find);
    }

    @Bean
    ReplaceBooking replaceBooking(Bookings bookings, SettleBooking settle, CancelBooking cancel) {
        return new ReplaceBooking(bookings, settle, cancel);
    }

    @Bean
    MoveAppointment moveAppointment(
            FindAppointment find, TakeSlot take, ReplaceBooking replace, ChangeSeries dates) {
        return new MoveAppointment(find, take, replace, dates);
    }

    @Bean
    CancelAppointment cancelAppointment(
            FindAppointment find, CancelBooking cancel, ChangeSeries dates) {
        return new CancelAppointment(find, cancel, dates);
    }

    @Bean
    RestoreAppointment restoreAppointment(
            FindAppointment find, MoveAppointment move, ChangeOccurrence dates) {
        return new RestoreAppointment(find, move, dates);
    }

    @Bean
    ListAppointments listAppointments(
            Occurrences occurrences,
            Professionals professionals,
            OpenRoll open,
            ListPeople people) {
        return new ListAppointments(occurrences, professionals, open, people);
    }
}
