package fr.parvis.actions.team;

class InMemoryMembersTest implements MembersContract {

    private final Members members = new InMemoryMembers();

    @Override
    public Members members() {
        return members;
    }
}
