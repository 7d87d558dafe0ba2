package fr.parvis.actions;

import fr.parvis.actions.equipment.ChangeEquipment;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.equipment.RegisterEquipment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of what is lent. */
@Configuration
class EquipmentConfiguration {

    @Bean
    RegisterEquipment registerEquipment(Equipments equipments) {
        return new RegisterEquipment(equipments);
    }

    @Bean
    ChangeEquipment changeEquipment(Equipments equipments) {
        return new ChangeEquipment(equipments);
    }
}
