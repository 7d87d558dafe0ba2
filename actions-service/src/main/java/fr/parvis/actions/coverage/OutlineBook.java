package fr.parvis.actions.coverage;

/** The outlines of the present tenant's communes. */
public interface OutlineBook {

    /** None where it gave none. */
    Outlines present();

    /** False where the stored ones are not the version before these any more. */
    boolean save(Outlines changed);
}
