package fr.parvis.actions;

import fr.parvis.actions.booking.ArrangePlaces;
import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.BookingLetter;
import fr.parvis.actions.booking.BookingLinks;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.FillRoll;
import fr.parvis.actions.booking.FinishRoll;
import fr.parvis.actions.booking.Remind;
import fr.parvis.actions.booking.Reminding;
import fr.parvis.actions.booking.RestoreBooking;
import fr.parvis.actions.booking.SettleBooking;
import fr.parvis.actions.booking.TakeSlot;
import fr.parvis.actions.booking.TellChange;
import fr.parvis.actions.group.CountGroup;
import fr.parvis.actions.group.EnrolGroup;
import fr.parvis.actions.group.Groups;
import fr.parvis.actions.group.LeaveGroup;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.retention.ForgetPeople;
import fr.parvis.actions.retention.ForgetReferred;
import fr.parvis.actions.retention.RetentionBook;
import fr.parvis.actions.roll.Dates;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roster.ListPeople;
import fr.parvis.actions.roster.NoteAttendance;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what books people in and tells them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BookingsConfiguration {

    @Bean
    Dates bookedDates(Occurrences occurrences, Professionals professionals) {
        return Dates.of(
                occurrences,
                action -> professionals.ofAction(action).map(it -> it.profile().toBring()));
    }

    @Bean
    OpenRoll openRoll(Dates dates, Rolls rolls, InstantSource clock) {
        return new OpenRoll(dates, rolls, clock);
    }

    @Bean
    Reminding reminding(TenantDirectory tenants) {
        return new Reminding(() -> tenants.current().zone());
    }

    @Bean
    BookingLetter bookingLetter(BookingLinks links, TenantDirectory tenants) {
        return new BookingLetter(links, tenants::current);
    }

    @Bean
    FillRoll fillRoll(Rolls rolls, Bookings bookings, BookingLetter letter, InstantSource clock) {
        return new FillRoll(rolls, bookings, letter, clock);
    }

    @Bean
    SettleBooking settleBooking(
            Dates dates, Bookings bookings, FillRoll fill, BookingLetter letter) {
        return new SettleBooking(dates, bookings, fill, letter);
    }

    @Bean
    BookPlace bookPlace(
            OpenRoll open,
            Bookings bookings,
            SettleBooking settle,
            Reminding reminding,
            Ids ids,
            InstantSource clock) {
        return new BookPlace(open, bookings, settle, reminding, ids, clock);
    }

    @Bean
    TakeSlot takeSlot(
            OpenRoll open,
            Bookings bookings,
            SettleBooking settle,
            Reminding reminding,
            Ids ids,
            InstantSource clock) {
        return new TakeSlot(open, bookings, settle, reminding, ids, clock);
    }

    @Bean
    CancelBooking cancelBooking(
            Bookings bookings, FillRoll fill, SettleBooking settle, InstantSource clock) {
        return new CancelBooking(bookings, fill, settle, clock);
    }

    @Bean
    RestoreBooking restoreBooking(
            OpenRoll open,
            Bookings bookings,
            SettleBooking settle,
            Reminding reminding,
            InstantSource clock) {
        return new RestoreBooking(open, bookings, settle, reminding, clock);
    }

    @Bean
    ArrangePlaces arrangePlaces(OpenRoll open, Rolls rolls, FillRoll fill, InstantSource clock) {
        return new ArrangePlaces(open, rolls, fill, clock);
    }

    @Bean
    TellChange tellChange(
            Dates dates,
            Bookings bookings,
            FillRoll fill,
            BookingLetter letter,
            Reminding reminding,
            InstantSource clock) {
        return new TellChange(dates, bookings, fill, letter, reminding, clock);
    }

    @Bean
    Remind remind(
            Dates dates,
            Bookings bookings,
            FillRoll fill,
            BookingLetter letter,
            InstantSource clock) {
        return new Remind(dates, bookings, fill, letter, clock);
    }

    @Bean
    FinishRoll finishHeld(Dates dates, FillRoll fill) {
        return new FinishRoll(dates, fill);
    }

    @Bean
    NoteAttendance noteAttendance(Bookings bookings, OpenRoll open, InstantSource clock) {
        return new NoteAttendance(bookings, open, clock);
    }

    @Bean
    ListPeople listPeople(Bookings bookings, Rolls rolls, OpenRoll open) {
        return new ListPeople(bookings, rolls, open);
    }

    @Bean
    ForgetPeople forgetPeople(
            Bookings bookings,
            CancelBooking cancel,
            ForgetReferred referred,
            RetentionBook retention,
            InstantSource clock) {
        return new ForgetPeople(bookings, cancel, referred, retention, clock);
    }

    @Bean
    ForgetReferred forgetReferred(Referrals referrals) {
        return new ForgetReferred(referrals);
    }

    @Bean
    EnrolGroup enrolGroup(
            Groups groups,
            Occurrences occurrences,
            OpenRoll open,
            BookPlace book,
            Bookings bookings,
            InstantSource clock) {
        return new EnrolGroup(groups, occurrences, open, book, bookings, clock);
    }

    @Bean
    LeaveGroup leaveGroup(
            Groups groups, Bookings bookings, CancelBooking cancel, InstantSource clock) {
        return new LeaveGroup(groups, bookings, cancel, clock);
    }

    @Bean
    CountGroup countGroup(Groups groups, Bookings bookings) {
        return new CountGroup(groups, bookings);
    }
}
