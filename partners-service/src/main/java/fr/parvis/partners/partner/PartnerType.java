package fr.parvis.partners.partner;

/** What kind of organisation a partner is. */
public enum PartnerType {
    /** An operator of the France services bouquet: CAF, France Travail, MSA… */
    OPERATOR,
    ASSOCIATION,
    /** Mission locale, Cap emploi and others that help people to a job. */
    EMPLOYMENT,
    /** EHPAD, hospital, health centre. */
    HEALTH,
    MUNICIPALITY,
    OTHER
}
