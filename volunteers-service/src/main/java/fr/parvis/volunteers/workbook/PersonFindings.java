package fr.parvis.volunteers.workbook;

/** What is said about a person of several rows, or one who is known already. */
final class PersonFindings {

    static final String HOUSEHOLD =
            "Une autre personne a la même adresse e-mail\u00a0: les deux sont gardées, vérifiez"
                    + " qu’il s’agit bien d’un même foyer.";
    static final String CONSENT_KEPT =
            "Le classeur dit oui, mais cette personne n’a pas donné son accord dans Parvis\u00a0:"
                    + " rien n’est changé\u00a0; notez son accord sur sa fiche si elle l’a donné.";

    private PersonFindings() {}

    static String differs(int firstRow, boolean takesConsent) {
        return "Cette personne figure déjà à la ligne "
                + firstRow
                + ", qui est gardée\u00a0; cette ligne-ci dit autre chose."
                + (takesConsent ? " Comme elle ne dit pas oui, l’accord n’est pas retenu." : "");
    }
}
