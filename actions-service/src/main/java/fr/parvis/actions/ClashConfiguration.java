package fr.parvis.actions;

import fr.parvis.actions.clash.AcceptClash;
import fr.parvis.actions.clash.CheckWish;
import fr.parvis.actions.clash.ClaimOccurrence;
import fr.parvis.actions.clash.ClaimingOccurrences;
import fr.parvis.actions.clash.Claims;
import fr.parvis.actions.clash.FindClashes;
import fr.parvis.actions.clash.Journeys;
import fr.parvis.actions.clash.ListClashes;
import fr.parvis.actions.clash.Names;
import fr.parvis.actions.clash.OtherClaims;
import fr.parvis.actions.clash.SettleClaims;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The use cases that keep people and things from being in two places. */
@Configuration
class ClashConfiguration {

    private static final String STORED = "mongoOccurrences";

    @Bean
    @Primary
    Occurrences claimingOccurrences(@Qualifier(STORED) Occurrences stored, ClaimOccurrence claim) {
        return new ClaimingOccurrences(stored, claim);
    }

    @Bean
    Names names(Members members, Equipments equipments) {
        return new Names(members, equipments);
    }

    @Bean
    FindClashes findClashes(
            Claims claims,
            Names names,
            Journeys journeys,
            @Qualifier(STORED) Occurrences occurrences,
            OtherClaims others,
            InstantSource clock) {
        return new FindClashes(claims, names, journeys, occurrences, others, clock);
    }

    @Bean
    ClaimOccurrence claimOccurrence(
            Claims claims,
            FindClashes find,
            Journeys journeys,
            TenantDirectory directory,
            InstantSource clock) {
        return new ClaimOccurrence(claims, find, journeys, directory, clock);
    }

    @Bean
    SettleClaims settleClaims(
            Claims claims,
            Names names,
            Journeys journeys,
            @Qualifier(STORED) Occurrences occurrences,
            OtherClaims others,
            InstantSource clock) {
        return new SettleClaims(claims, names, journeys, occurrences, others, clock);
    }

    @Bean
    ListClashes listClashes(Claims claims, FindClashes find) {
        return new ListClashes(claims, find);
    }

    @Bean
    AcceptClash acceptClash(Claims claims, FindClashes find, InstantSource clock) {
        return new AcceptClash(claims, find, clock);
    }

    @Bean
    CheckWish checkWish(FindClashes find, Names names, Members members, TenantDirectory directory) {
        return new CheckWish(find, names, members, directory);
    }
}
