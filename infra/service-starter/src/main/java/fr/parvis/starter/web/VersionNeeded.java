package fr.parvis.starter.web;

import fr.parvis.starter.core.Refusal;

/** A change that does not say on which version it was decided. */
final class VersionNeeded extends Refusal {
    VersionNeeded() {
        super(
                Kind.UNCONDITIONAL,
                "if-match-missing",
                "La demande ne dit pas quelle version de la fiche elle modifie.",
                "Relisez la fiche et joignez son ETag dans l’en-tête If-Match.");
    }
}
