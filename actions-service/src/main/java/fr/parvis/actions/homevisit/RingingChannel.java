package fr.parvis.actions.homevisit;

/** Whether a phone can be made to ring. */
@FunctionalInterface
public interface RingingChannel {
    boolean isThere();
}
