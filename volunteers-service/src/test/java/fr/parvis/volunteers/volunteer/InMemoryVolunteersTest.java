package fr.parvis.volunteers.volunteer;

class InMemoryVolunteersTest implements VolunteersContract {

    private final Volunteers volunteers = new InMemoryVolunteers();

    @Override
    public Volunteers volunteers() {
        return volunteers;
    }
}
