package fr.parvis.actions.retention;

/** What the present tenant chose. */
public interface RetentionBook {

    Retention present();

    /** False where somebody was faster. */
    boolean save(Retention changed);
}
