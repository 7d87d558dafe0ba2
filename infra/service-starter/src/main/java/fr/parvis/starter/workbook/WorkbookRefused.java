package fr.parvis.starter.workbook;

import fr.parvis.starter.core.Refusal;

/** What was sent is not a workbook that can be read. */
public class WorkbookRefused extends Refusal {

    private WorkbookRefused(Kind kind, String code, String detail, String hint) {
        super(kind, code, detail, hint);
    }

    static WorkbookRefused empty() {
        return new WorkbookRefused(
                Kind.RULE,
                "workbook-empty",
                "Ce fichier est vide.",
                "Choisissez le classeur que vous avez enregistré, au format .xlsx.");
    }

    static WorkbookRefused oldFormat() {
        return new WorkbookRefused(
                Kind.UNSUPPORTED,
                "workbook-xls",
                "Ce classeur est à l’ancien format .xls, ou protégé par un mot de passe.",
                "Dans votre tableur, enregistrez-le au format .xlsx, sans mot de passe.");
    }

    static WorkbookRefused notOne() {
        return new WorkbookRefused(
                Kind.UNSUPPORTED,
                "not-a-workbook",
                "Ce fichier n’est pas un classeur .xlsx.",
                "Dans votre tableur, enregistrez le classeur au format .xlsx puis envoyez-le.");
    }

    static WorkbookRefused tooLarge() {
        return new WorkbookRefused(
                Kind.TOO_LARGE,
                "workbook-too-large",
                "Ce classeur est trop grand pour être lu.",
                "Gardez les feuilles utiles, sans images\u00a0: 10\u00a0Mo et 100\u202f000 lignes"
                        + " au plus.");
    }

    static WorkbookRefused broken() {
        return new WorkbookRefused(
                Kind.RULE,
                "workbook-broken",
                "Ce classeur est abîmé\u00a0: il ne peut pas être lu.",
                "Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis envoyez-le.");
    }
}
