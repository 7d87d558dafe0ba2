package fr.parvis.actions.workbook;

import fr.parvis.starter.core.Refusal;

/** No sheet of the workbook is a planning. */
public class NoPlanningSheet extends Refusal {
    public NoPlanningSheet() {
        super(
                Kind.RULE,
                "no-known-sheet",
                "Aucune feuille de ce classeur n’est un planning d’actions.",
                "Une ligne doit nommer les colonnes, dont la date, la commune et le type d’action"
                        + "\u00a0: «\u00a0Date\u00a0», «\u00a0Horaires\u00a0»,"
                        + " «\u00a0Lieu\u00a0», «\u00a0Commune\u00a0»,"
                        + " «\u00a0Type d’action\u00a0».");
    }
}
