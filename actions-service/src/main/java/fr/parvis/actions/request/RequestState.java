package fr.parvis.actions.request;

/** Waiting for an answer; accepted; declined; accepted and already an action. */
public enum RequestState {
    RECEIVED,
    ACCEPTED,
    DECLINED,
    PLANNED
}
