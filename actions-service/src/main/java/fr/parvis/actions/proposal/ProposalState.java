package fr.parvis.actions.proposal;

/** How far agreeing on a date has come. */
public enum ProposalState {
    PROPOSED,
    /** The other side answered by another date. */
    OTHER_PROPOSED,
    AGREED,
    REFUSED;

    boolean isOpen() {
        return this == PROPOSED || this == OTHER_PROPOSED;
    }
}
