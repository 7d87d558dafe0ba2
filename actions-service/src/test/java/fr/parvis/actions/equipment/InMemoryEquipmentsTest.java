package fr.parvis.actions.equipment;

class InMemoryEquipmentsTest implements EquipmentsContract {

    private final Equipments equipments = new InMemoryEquipments();

    @Override
    public Equipments equipments() {
        return equipments;
    }
}
