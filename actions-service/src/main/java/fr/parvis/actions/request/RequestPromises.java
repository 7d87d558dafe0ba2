package fr.parvis.actions.request;

/** What the present tenant promises. */
public interface RequestPromises {

    RequestPromise present();

    /** Saves what is one version above the stored one; false where somebody was faster. */
    boolean save(RequestPromise changed);
}
