package fr.parvis.actions;

import fr.parvis.actions.house.ChangeHouse;
import fr.parvis.actions.house.Houses;
import fr.parvis.actions.house.RegisterHouse;
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
}
