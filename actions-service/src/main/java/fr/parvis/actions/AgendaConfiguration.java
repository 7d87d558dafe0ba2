package fr.parvis.actions;

import fr.parvis.actions.agenda.Addresses;
import fr.parvis.actions.agenda.Feeds;
import fr.parvis.actions.agenda.OpenFeed;
import fr.parvis.actions.agenda.ReadAgenda;
import fr.parvis.actions.agenda.ReadFeed;
import fr.parvis.actions.house.Houses;
import fr.parvis.actions.occurrence.WrittenOccurrences;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.links.LinkSettings;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the public agenda, which is plain Java, what it reads from. */
@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    Addresses addresses(LinkSettings links) {
        return new Addresses(links.origin().toString());
    }

    @Bean
    ReadAgenda readAgenda(
            WrittenOccurrences occurrences,
            Houses houses,
            Rolls rolls,
            TenantDirectory tenants,
            InstantSource clock) {
        return new ReadAgenda(occurrences, houses, rolls, tenants::current, clock);
    }

    @Bean
    ReadFeed readFeed(WrittenOccurrences occurrences, Members members, InstantSource clock) {
        return new ReadFeed(occurrences, members, clock);
    }

    @Bean
    OpenFeed openFeed(Feeds feeds, Members members, InstantSource clock) {
        return new OpenFeed(feeds, members, clock);
    }
}
