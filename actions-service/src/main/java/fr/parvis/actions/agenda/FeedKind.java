package fr.parvis.actions.agenda;

/** Whose dates a private calendar shows. */
public enum FeedKind {
    MEMBER,
    PARTNER
}
