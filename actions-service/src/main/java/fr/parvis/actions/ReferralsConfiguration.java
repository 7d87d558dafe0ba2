package fr.parvis.actions;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.referral.AnswerReferral;
import fr.parvis.actions.referral.DoDueReferral;
import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.actions.referral.ReferralLetter;
import fr.parvis.actions.referral.ReferralLinks;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.RenewLink;
import fr.parvis.actions.referral.SendReferral;
import fr.parvis.actions.referral.SettlePlace;
import fr.parvis.actions.roll.Dates;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of referrals. */
@Configuration(proxyBeanMethods = false)
class ReferralsConfiguration {

    @Bean
    ReferralLetter referralLetter(
            ReferralLinks links, TenantDirectory tenants, InstantSource clock) {
        return new ReferralLetter(links, tenants::current, clock);
    }

    @Bean
    SendReferral sendReferral(
            Referrals referrals,
            Occurrences occurrences,
            PartnerNames partners,
            ReferralLetter letter,
            InstantSource clock) {
        return new SendReferral(referrals, occurrences, partners, letter, clock);
    }

    @Bean
    AnswerReferral answerReferral(Referrals referrals, ReferralLetter letter, InstantSource clock) {
        return new AnswerReferral(referrals, letter, clock);
    }

    @Bean
    RenewLink renewLink(Referrals referrals, ReferralLetter letter, InstantSource clock) {
        return new RenewLink(referrals, letter, clock);
    }

    @Bean
    SettlePlace settlePlace(
            Referrals referrals,
            OpenRoll open,
            BookPlace book,
            CancelBooking cancel,
            Bookings bookings,
            ReferralLetter letter,
            InstantSource clock) {
        return new SettlePlace(referrals, open, book, cancel, bookings, letter, clock);
    }

    @Bean
    DoDueReferral doDueReferral(
            Referrals referrals,
            Dates dates,
            Bookings bookings,
            ReferralLetter letter,
            InstantSource clock) {
        return new DoDueReferral(referrals, dates, bookings, letter, clock);
    }
}
