package fr.parvis.volunteers.call;

/**
 * Told right after a call was stored in a new state, to begin at once what is due anyway. What it
 * leaves undone is found by its due time.
 */
@FunctionalInterface
public interface CallWatcher {
    void moved(Call call);
}
