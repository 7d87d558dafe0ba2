package fr.parvis.volunteers.answer;

/** How an answer reached us. */
public enum Via {
    LINK,
    PHONE,
    MAIL,
    IN_PERSON
}
