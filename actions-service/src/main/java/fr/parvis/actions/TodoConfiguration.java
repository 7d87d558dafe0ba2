package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.clash.ListClashes;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.request.Requests;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.team.Members;
import fr.parvis.actions.todo.CountTodo;
import fr.parvis.actions.todo.MorningLetter;
import fr.parvis.actions.todo.MorningMails;
import fr.parvis.actions.todo.SendMornings;
import fr.parvis.actions.todo.StaffPages;
import fr.parvis.actions.todo.WaitingDates;
import fr.parvis.actions.todo.WaitingVisits;
import fr.parvis.actions.todo.WaitingWork;
import fr.parvis.actions.todo.WishMornings;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What counts what waits, and tells of it in the morning. */
@Configuration
class TodoConfiguration {

    @Bean
    CountTodo countTodo(
            HomeVisits visits,
            ListClashes clashes,
            Accounts accounts,
            Requests requests,
            Referrals referrals,
            Tasks tasks,
            Actions actions) {
        return new CountTodo(
                new WaitingVisits(visits),
                new WaitingDates(clashes, accounts),
                new WaitingWork(requests, referrals, tasks, actions));
    }

    @Bean
    SendMornings sendMornings(
            MorningMails mails, Members members, CountTodo count, StaffPages pages) {
        return new SendMornings(mails, members, count, new MorningLetter(pages));
    }

    @Bean
    WishMornings wishMornings(MorningMails mails, TenantDirectory tenants, InstantSource clock) {
        return new WishMornings(mails, tenants::current, clock);
    }
}
