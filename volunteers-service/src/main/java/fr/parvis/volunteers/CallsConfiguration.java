package fr.parvis.volunteers;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.asking.AskBatch;
import fr.parvis.volunteers.asking.AskLetter;
import fr.parvis.volunteers.asking.AskLimit;
import fr.parvis.volunteers.asking.AskWave;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.asking.MonthlyCap;
import fr.parvis.volunteers.asking.PreviewCall;
import fr.parvis.volunteers.asking.SelectAudience;
import fr.parvis.volunteers.call.CallWatcher;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.ComposeCall;
import fr.parvis.volunteers.call.EndCall;
import fr.parvis.volunteers.call.NoteOutcome;
import fr.parvis.volunteers.call.OpenCall;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what opens calls and asks for help. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CallsConfiguration {

    @Bean
    ComposeCall composeCall(TenantDirectory tenants, InstantSource clock) {
        return new ComposeCall(tenants::current, clock);
    }

    @Bean
    OpenCall openCall(
            ComposeCall compose, Calls calls, List<CallWatcher> watchers, InstantSource clock) {
        return new OpenCall(compose, calls, watchers, clock);
    }

    @Bean
    EndCall endCall(Calls calls, List<CallWatcher> watchers, InstantSource clock) {
        return new EndCall(calls, watchers, clock);
    }

    @Bean
    NoteOutcome noteOutcome(Calls calls) {
        return new NoteOutcome(calls);
    }

    @Bean
    CallLetter callLetter(TenantDirectory tenants) {
        return new CallLetter(tenants::current);
    }

    @Bean
    AskLimit askLimit(
            Volunteers volunteers, MonthlyCap cap, TenantDirectory tenants, InstantSource clock) {
        return new AskLimit(volunteers, cap, tenants::current, clock);
    }

    @Bean
    SelectAudience selectAudience(
            Volunteers volunteers, Calls calls, AskLimit limit, TenantDirectory tenants) {
        return new SelectAudience(volunteers, calls, limit, tenants::current);
    }

    @Bean
    PreviewCall previewCall(
            ComposeCall compose,
            SelectAudience audience,
            AskLimit limit,
            TenantDirectory tenants,
            InstantSource clock) {
        return new PreviewCall(compose, audience, limit, tenants::current, clock);
    }

    @Bean
    AskLetter askLetter(
            CallLetter letter, PublicLinks links, Volunteers volunteers, TenantDirectory tenants) {
        return new AskLetter(letter, links, volunteers, tenants::current);
    }

    @Bean
    AskBatch askBatch(
            Askings askings, AskLimit limit, AskLetter letter, Ids ids, InstantSource clock) {
        return new AskBatch(askings, limit, letter, ids, clock);
    }

    @Bean
    AskWave askWave(
            Calls calls,
            Askings askings,
            SelectAudience audience,
            AskBatch batches,
            InstantSource clock) {
        return new AskWave(calls, askings, audience, batches, clock);
    }
}
