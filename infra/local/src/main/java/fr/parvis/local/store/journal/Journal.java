package fr.parvis.local.store.journal;

/** Where changes are recorded before they are answered. */
public interface Journal extends AutoCloseable {

    /** Forgets everything: for stores that live as long as their process. */
    Journal NONE =
            new Journal() {
                @Override
                public void append(Change change) {}

                @Override
                public void commit() {}

                @Override
                public void close() {}
            };

    /** Adds a change, in the order in which its collection made it. */
    void append(Change change);

    /** Returns when everything that the calling thread appended is safe. */
    void commit();

    @Override
    void close();
}
