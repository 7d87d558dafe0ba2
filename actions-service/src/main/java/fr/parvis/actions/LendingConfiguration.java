package fr.parvis.actions;

import fr.parvis.actions.clash.ClaimOccurrence;
import fr.parvis.actions.clash.Names;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.lending.BorrowThing;
import fr.parvis.actions.lending.CancelLoan;
import fr.parvis.actions.lending.FollowThing;
import fr.parvis.actions.lending.LendThing;
import fr.parvis.actions.lending.LentHolds;
import fr.parvis.actions.lending.Loans;
import fr.parvis.actions.lending.SharedThings;
import fr.parvis.actions.lending.TellTaken;
import fr.parvis.actions.lending.TellThings;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of what neighbours lend to each other. */
@Configuration
class LendingConfiguration {

    @Bean
    LentHolds lentHolds(Loans loans, Names names, TenantDirectory directory, InstantSource clock) {
        return new LentHolds(loans, names, directory, clock);
    }

    @Bean
    LendThing lendThing(
            Loans loans,
            Equipments equipments,
            ClaimOccurrence claim,
            LentHolds holds,
            TenantDirectory directory,
            InstantSource clock) {
        return new LendThing(loans, equipments, claim, holds, directory, clock);
    }

    @Bean
    CancelLoan cancelLoan(Loans loans, InstantSource clock) {
        return new CancelLoan(loans, clock);
    }

    @Bean
    BorrowThing borrowThing(SharedThings things, Door door, LendThing lend, CancelLoan cancel) {
        return new BorrowThing(things, door, lend, cancel);
    }

    @Bean
    TellThings tellThings(Shares shares, Equipments equipments, SharedThings copies, Door door) {
        return new TellThings(shares, equipments, copies, door);
    }

    @Bean
    TellTaken tellTaken(
            Shares shares,
            Occurrences occurrences,
            Loans loans,
            SharedThings copies,
            Door door,
            InstantSource clock) {
        return new TellTaken(shares, occurrences, loans, copies, door, clock);
    }

    @Bean
    FollowThing followThing(
            Shares shares,
            Equipments equipments,
            TellThings things,
            TellTaken taken,
            CancelLoan cancel) {
        return new FollowThing(shares, equipments, things, taken, cancel);
    }
}
