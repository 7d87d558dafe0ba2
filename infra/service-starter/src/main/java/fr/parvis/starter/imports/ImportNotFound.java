package fr.parvis.starter.imports;

import fr.parvis.starter.core.Refusal;

/** No such import, or one of another tenant, or one of more than thirty days ago. */
public class ImportNotFound extends Refusal {
    public ImportNotFound() {
        super(
                Kind.NOT_FOUND,
                "import-not-found",
                "Cet import n’existe pas, ou plus.",
                "Envoyez de nouveau votre classeur\u00a0: rien n’y est importé deux fois.");
    }
}
