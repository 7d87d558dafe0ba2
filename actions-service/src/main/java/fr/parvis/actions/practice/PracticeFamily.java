package fr.parvis.actions.practice;

/** The three ways of being outside the walls. */
public enum PracticeFamily {
    PUBLIC_SPACE,
    AT_A_PARTNER,
    MOBILE
}
