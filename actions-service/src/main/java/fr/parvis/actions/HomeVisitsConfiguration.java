package fr.parvis.actions;

import fr.parvis.actions.homevisit.AcknowledgeAlarm;
import fr.parvis.actions.homevisit.AlarmLetter;
import fr.parvis.actions.homevisit.AlarmLinks;
import fr.parvis.actions.homevisit.CheckVisit;
import fr.parvis.actions.homevisit.DescribeVisit;
import fr.parvis.actions.homevisit.DoDueVisit;
import fr.parvis.actions.homevisit.ExtendVisit;
import fr.parvis.actions.homevisit.FollowDate;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.RequestVisit;
import fr.parvis.actions.homevisit.RingingChannel;
import fr.parvis.actions.homevisit.RuleVisit;
import fr.parvis.actions.homevisit.SignVisit;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The use cases of home visits. */
@Configuration
@EnableConfigurationProperties(HomeVisitsConfiguration.VisitSettings.class)
class HomeVisitsConfiguration {

    /**
     * @param alertEvery how long the next contact waits for the one before
     */
    @ConfigurationProperties("parvis.visits")
    record VisitSettings(@DefaultValue("5m") Duration alertEvery) {}

    /** The same setting by which notifications-service finds its operator. */
    @Bean
    RingingChannel ringingChannel(Environment environment) {
        return () -> !environment.getProperty("parvis.sms.url", "").isBlank();
    }

    @Bean
    CheckVisit checkVisit(Members members, TenantDirectory directory) {
        return new CheckVisit(members, directory::current);
    }

    @Bean
    DescribeVisit describeVisit(
            Occurrences occurrences, Members members, TenantDirectory directory) {
        return new DescribeVisit(occurrences, members, directory::current);
    }

    @Bean
    RequestVisit requestVisit(HomeVisits visits, Occurrences occurrences, CheckVisit check) {
        return new RequestVisit(visits, occurrences, check);
    }

    @Bean
    RuleVisit ruleVisit(HomeVisits visits, RingingChannel channel, InstantSource clock) {
        return new RuleVisit(visits, channel, clock);
    }

    @Bean
    SignVisit signVisit(HomeVisits visits, InstantSource clock) {
        return new SignVisit(visits, clock);
    }

    @Bean
    ExtendVisit extendVisit(HomeVisits visits, InstantSource clock) {
        return new ExtendVisit(visits, clock);
    }

    @Bean
    AlarmLetter alarmLetter(
            DescribeVisit describe,
            AlarmLinks links,
            RingingChannel channel,
            TenantDirectory directory) {
        return new AlarmLetter(describe, links, channel, directory::current);
    }

    @Bean
    DoDueVisit doDueVisit(
            HomeVisits visits, AlarmLetter letter, VisitSettings settings, InstantSource clock) {
        return new DoDueVisit(visits, letter, settings.alertEvery(), clock);
    }

    @Bean
    AcknowledgeAlarm acknowledgeAlarm(HomeVisits visits, InstantSource clock) {
        return new AcknowledgeAlarm(visits, clock);
    }

    @Bean
    FollowDate followDate(HomeVisits visits, Occurrences occurrences) {
        return new FollowDate(visits, occurrences);
    }
}
