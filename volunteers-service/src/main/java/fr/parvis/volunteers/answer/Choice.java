package fr.parvis.volunteers.answer;

/** What somebody says to a call for help. */
public enum Choice {
    YES,
    NO,
    MAYBE
}
