package fr.parvis.gateway.problems;

import org.springframework.http.HttpStatus;

/** What the gateway itself refuses, in the words that a person reads. */
public enum Problem {
    SIGN_IN(
            HttpStatus.UNAUTHORIZED,
            "sign-in-needed",
            "Vous n’êtes pas connecté",
            "Votre session est absente ou terminée.",
            "Connectez-vous, puis recommencez."),
    BAD_TOKEN(
            HttpStatus.UNAUTHORIZED,
            "invalid-token",
            "Accès non reconnu",
            "Le jeton d’accès est absent, expiré ou invalide.",
            "Demandez un nouveau jeton d’accès."),
    FORGED_FORM(
            HttpStatus.FORBIDDEN,
            "csrf",
            "Page périmée",
            "Cette page est ouverte depuis trop longtemps ou vient d’un autre site.",
            "Rechargez la page, puis recommencez."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "not-found",
            "Introuvable",
            "Il n’y a rien à cette adresse.",
            "Vérifiez l’adresse."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            "Envoi trop volumineux",
            "Ce que vous envoyez dépasse la taille acceptée.",
            "Envoyez un fichier de moins de 10 Mo, ou un texte plus court."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "Trop de demandes",
            "Trop de demandes en peu de temps.",
            "Patientez un instant, puis recommencez."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "Service momentanément indisponible",
            "Une partie de Parvis ne répond pas.",
            "Recommencez dans quelques instants ; rien n’est perdu.");

    private final HttpStatus status;
    private final String code;
    private final String title;
    private final String detail;
    private final String hint;

    Problem(HttpStatus status, String code, String title, String detail, String hint) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.hint = hint;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public String hint() {
        return hint;
    }
}
