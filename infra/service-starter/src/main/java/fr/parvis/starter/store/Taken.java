package fr.parvis.starter.store;

/** A unique key that another document has already. */
public class Taken extends RuntimeException {
    public Taken(String collection, Throwable cause) {
        super("A key is taken in " + collection, cause);
    }
}
