package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.proposal.AnswerProposal;
import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.PlanAgreed;
import fr.parvis.actions.proposal.ProposeDate;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of dates that are agreed with partners. */
@Configuration
class ProposalsConfiguration {

    @Bean
    ProposeDate proposeDate(DateProposals proposals, Actions actions, InstantSource clock) {
        return new ProposeDate(proposals, actions, clock);
    }

    @Bean
    AnswerProposal answerProposal(
            DateProposals proposals, ProposeDate propose, InstantSource clock) {
        return new AnswerProposal(proposals, propose, clock);
    }

    @Bean
    PlanAgreed planAgreed(DateProposals proposals, ScheduleOccurrences schedule) {
        return new PlanAgreed(proposals, schedule);
    }
}
