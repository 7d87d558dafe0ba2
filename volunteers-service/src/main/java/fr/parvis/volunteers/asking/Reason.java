package fr.parvis.volunteers.asking;

/** Why somebody is not asked; the first that holds is the one told. */
enum Reason {
    NOT_IN_AUDIENCE,
    NO_CONSENT,
    NO_ADDRESS,
    BUSY,
    CAP
}
