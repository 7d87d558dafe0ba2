package fr.parvis.actions;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.ChangeAction;
import fr.parvis.actions.action.CheckPlan;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.house.ChangeHouse;
import fr.parvis.actions.house.Houses;
import fr.parvis.actions.house.RegisterHouse;
import fr.parvis.actions.season.ChangeSeason;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.Seasons;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the use cases, which are plain Java, the collections they work on. */
@Configuration
class ActionsConfiguration {

    @Bean
    RegisterHouse registerHouse(Houses houses) {
        return new RegisterHouse(houses);
    }

    @Bean
    ChangeHouse changeHouse(Houses houses) {
        return new ChangeHouse(houses);
    }

    @Bean
    OpenSeason openSeason(Seasons seasons) {
        return new OpenSeason(seasons);
    }

    @Bean
    ChangeSeason changeSeason(Seasons seasons) {
        return new ChangeSeason(seasons);
    }

    @Bean
    CheckPlan checkPlan(Houses houses, Seasons seasons) {
        return new CheckPlan(houses, seasons);
    }

    @Bean
    DraftAction draftAction(Actions actions, CheckPlan check) {
        return new DraftAction(actions, check);
    }

    @Bean
    ChangeAction changeAction(Actions actions, CheckPlan check, InstantSource clock) {
        return new ChangeAction(actions, check, clock);
    }
}
