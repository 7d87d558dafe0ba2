package fr.parvis.actions.workbook.web;

import fr.parvis.starter.core.Refusal;

/** What is still being imported cannot be taken back yet. */
class ImportRunning extends Refusal {
    ImportRunning() {
        super(
                Kind.CONFLICT,
                "import-running",
                "Cet import n’est pas fini.",
                "Attendez qu’il se termine, puis annulez-le.");
    }
}
