package fr.parvis.actions.todo;

class InMemoryMorningMailsTest implements MorningMailsContract {

    private final InMemoryMorningMails mails = new InMemoryMorningMails();

    @Override
    public MorningMails mails() {
        return mails;
    }
}
