package fr.parvis.actions.professional;

class InMemoryProfessionalsTest implements ProfessionalsContract {

    private final Professionals professionals = new InMemoryProfessionals();

    @Override
    public Professionals professionals() {
        return professionals;
    }
}
