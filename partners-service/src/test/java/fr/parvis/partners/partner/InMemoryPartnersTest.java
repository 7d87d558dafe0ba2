package fr.parvis.partners.partner;

class InMemoryPartnersTest implements PartnersContract {

    private final Partners partners = new InMemoryPartners();

    @Override
    public Partners partners() {
        return partners;
    }
}
