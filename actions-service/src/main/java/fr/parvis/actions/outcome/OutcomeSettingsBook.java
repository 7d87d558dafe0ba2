package fr.parvis.actions.outcome;

/** The settings of the present tenant. */
public interface OutcomeSettingsBook {

    OutcomeSettings present();

    /**
     * Saves settings whose version is one above what is stored; false where somebody was faster.
     */
    boolean save(OutcomeSettings changed);
}
