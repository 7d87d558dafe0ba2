package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.news.MakeWorkshop;
import fr.parvis.actions.news.NewsItems;
import fr.parvis.actions.news.ProposeWorkshop;
import fr.parvis.actions.news.WriteNews;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.playbook.OwnGuides;
import fr.parvis.actions.playbook.Playbooks;
import fr.parvis.actions.playbook.ShippedGuides;
import fr.parvis.actions.task.ChangeTask;
import fr.parvis.actions.task.FollowOccurrence;
import fr.parvis.actions.task.Horizon;
import fr.parvis.actions.task.PlanTasks;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.task.TopUpTasks;
import fr.parvis.actions.task.WriteTask;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gives guides, the tasks that their steps become, and news, the collections they work on. */
@Configuration
@EnableScheduling
class TasksConfiguration {

    @Bean
    Playbooks playbooks(ShippedGuides shipped, OwnGuides own) {
        return new Playbooks(shipped, own);
    }

    @Bean
    WriteTask writeTask(Tasks tasks, Members members) {
        return new WriteTask(tasks, members);
    }

    @Bean
    ChangeTask changeTask(Tasks tasks, InstantSource clock) {
        return new ChangeTask(tasks, clock);
    }

    @Bean
    PlanTasks planTasks(Playbooks playbooks, TenantDirectory tenants, InstantSource clock) {
        return new PlanTasks(playbooks, tenants::current, clock);
    }

    @Bean
    FollowOccurrence followOccurrence(Tasks tasks, Occurrences occurrences, PlanTasks plan) {
        return new FollowOccurrence(tasks, occurrences, plan);
    }

    @Bean
    TopUpTasks topUpTasks(
            Occurrences occurrences,
            FollowOccurrence follow,
            Horizon horizon,
            InstantSource clock) {
        return new TopUpTasks(occurrences, follow, horizon, clock);
    }

    @Bean
    WriteNews writeNews(NewsItems items) {
        return new WriteNews(items);
    }

    @Bean
    ProposeWorkshop proposeWorkshop(
            NewsItems items, Playbooks playbooks, TenantDirectory tenants, InstantSource clock) {
        return new ProposeWorkshop(items, playbooks, tenants::current, clock);
    }

    @Bean
    MakeWorkshop makeWorkshop(
            NewsItems items, Actions actions, ProposeWorkshop propose, DraftAction draft) {
        return new MakeWorkshop(items, actions, propose, draft);
    }
}
