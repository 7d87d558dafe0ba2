package fr.parvis.actions.practice;

/** Where the mairie's authorisation to occupy public space stands. */
public enum Authorisation {
    TO_ASK,
    ASKED,
    GRANTED
}
