package fr.parvis.volunteers.workbook;

import fr.parvis.starter.core.Refusal;

/** No sheet of the workbook lists volunteers. */
public class NoVolunteerSheet extends Refusal {
    public NoVolunteerSheet() {
        super(
                Kind.RULE,
                "no-known-sheet",
                "Aucune feuille de ce classeur ne liste de bénévoles.",
                "Une ligne doit nommer les colonnes, dont le nom et l’adresse e-mail ou le"
                        + " téléphone\u00a0: «\u00a0Nom\u00a0», «\u00a0Prénom\u00a0»,"
                        + " «\u00a0Mail\u00a0», «\u00a0Téléphone\u00a0».");
    }
}
