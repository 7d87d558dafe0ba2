package fr.parvis.notifications.delivery;

class InMemoryDeliveriesTest implements DeliveriesContract {

    @Override
    public Deliveries deliveries() {
        return new InMemoryDeliveries();
    }
}
