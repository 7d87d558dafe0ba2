package fr.parvis.volunteers.settings;

/** The settings of the present tenant. */
public interface NetworkSettingsBook {

    NetworkSettings present();

    /**
     * Saves settings whose version is one above what is stored; false where somebody was faster.
     */
    boolean save(NetworkSettings changed);
}
