package fr.parvis.actions.telling;

class InMemoryPhoneRoundsTest implements PhoneRoundsContract {

    private final PhoneRounds rounds = new InMemoryPhoneRounds();

    @Override
    public PhoneRounds rounds() {
        return rounds;
    }
}
