package fr.parvis.local.store;

/** What a search is for: a change gets copies to work on, so that readers keep what they have. */
enum Purpose {
    FIND("find", false),
    COUNT("count", false),
    DISTINCT("distinct", false),
    AGGREGATE("aggregate", false),
    DELETE("delete", false),
    EXPIRE("", false),
    UPDATE_ONE("update", true),
    UPDATE_MANY("update", true),
    FIND_AND_MODIFY("findAndModify", true);

    private final String command;
    private final boolean changes;

    Purpose(String command, boolean changes) {
        this.command = command;
        this.changes = changes;
    }

    String command() {
        return command;
    }

    boolean changes() {
        return changes;
    }

    int limit(int asked) {
        return this == UPDATE_ONE ? 1 : asked;
    }
}
