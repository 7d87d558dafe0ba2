package fr.parvis.actions.telling;

/** What became of a mail. */
public enum MailState {
    SENT,
    FAILED,
    BOUNCED
}
