package fr.parvis.starter.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.telemetry.Correlation;
import java.util.List;

/**
 * What is answered instead of what was asked, as RFC 9457 has it.
 *
 * @param type where this code is explained; stable
 * @param title in French, of the status
 * @param detail in French: what is the matter
 * @param code stable, for machines
 * @param hint in French: what to do about it
 * @param errors field by field
 * @param correlationId names this request in the logs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String hint,
        List<Flaw> errors,
        String correlationId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String detail, String hint) {
        return of(status, code, detail, hint, List.of());
    }

    public static Problem of(
            int status, String code, String detail, String hint, List<Flaw> errors) {
        return new Problem(
                "/api/docs/problems#" + code,
                title(status),
                status,
                detail,
                code,
                hint,
                errors,
                Correlation.id());
    }

    public static Problem of(Refusal refusal) {
        return of(
                refusal.kind().status(),
                refusal.code(),
                refusal.detail(),
                refusal.hint(),
                refusal.flaws());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Demande illisible";
            case 401 -> "Connexion nécessaire";
            case 403 -> "Droit insuffisant";
            case 404 -> "Introuvable";
            case 405 -> "Opération inconnue à cette adresse";
            case 406 -> "Format de réponse non proposé";
            case 409 -> "Refusé dans l’état présent";
            case 410 -> "N’existe plus";
            case 412 -> "Fiche modifiée entre-temps";
            case 413 -> "Envoi trop volumineux";
            case 415 -> "Format d’envoi non accepté";
            case 422 -> "Valeur ou règle non respectée";
            case 428 -> "Condition manquante";
            case 429 -> "Trop de demandes";
            case 503 -> "Momentanément indisponible";
            default -> "Erreur";
        };
    }
}
