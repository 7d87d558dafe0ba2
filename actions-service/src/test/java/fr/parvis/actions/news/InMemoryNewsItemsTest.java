package fr.parvis.actions.news;

class InMemoryNewsItemsTest implements NewsItemsContract {

    private final NewsItems items = new InMemoryNewsItems();

    @Override
    public NewsItems items() {
        return items;
    }
}
