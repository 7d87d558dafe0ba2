package fr.parvis.actions.homevisit;

/** Absolute, signed addresses of the pages that need no account. */
public interface AlarmLinks {

    /** Where this contact says that they look after it. */
    String acknowledge(HomeVisit visit, Contact contact);
}
