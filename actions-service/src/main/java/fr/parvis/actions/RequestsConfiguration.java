package fr.parvis.actions;

import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.request.AnswerRequest;
import fr.parvis.actions.request.ForgetAskers;
import fr.parvis.actions.request.PlanRequest;
import fr.parvis.actions.request.ReceiveRequest;
import fr.parvis.actions.request.RequestLetter;
import fr.parvis.actions.request.RequestPromises;
import fr.parvis.actions.request.Requests;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RequestsConfiguration {

    @Bean
    ReceiveRequest receiveRequest(
            Requests requests, RequestPromises promises, RequestLetter letter, InstantSource time) {
        return new ReceiveRequest(requests, promises, letter, time);
    }

    @Bean
    RequestLetter requestLetter(TenantDirectory tenants) {
        return new RequestLetter(tenants::current);
    }

    @Bean
    AnswerRequest answerRequest(Requests requests, RequestLetter letter, InstantSource time) {
        return new AnswerRequest(requests, letter, time);
    }

    @Bean
    ForgetAskers forgetAskers(Requests requests) {
        return new ForgetAskers(requests);
    }

    @Bean
    PlanRequest planRequest(Requests requests, DraftAction draft) {
        return new PlanRequest(requests, draft);
    }
}
