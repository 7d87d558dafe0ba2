package fr.parvis.actions.telling;

class InMemoryChangeMailsTest implements ChangeMailsContract {

    private final ChangeMails mails = new InMemoryChangeMails();

    @Override
    public ChangeMails mails() {
        return mails;
    }
}
