package fr.parvis.actions.equipment.mongo;

import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.equipment.EquipmentsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoEquipmentsTest implements EquipmentsContract {

    @Autowired private Equipments equipments;

    @Override
    public Equipments equipments() {
        return equipments;
    }
}
