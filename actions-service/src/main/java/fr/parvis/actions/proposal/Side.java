package fr.parvis.actions.proposal;

/** Who speaks when a date is agreed. */
public enum Side {
    HOUSE,
    PARTNER;

    Side other() {
        return this == HOUSE ? PARTNER : HOUSE;
    }
}
