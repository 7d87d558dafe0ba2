package fr.parvis.actions.closure;

/** The closures of the present tenant. */
public interface ClosureBook {

    /** None before somebody typed some. */
    Closures present();

    /** False where the stored ones are not the version before these any more. */
    boolean save(Closures changed);
}
