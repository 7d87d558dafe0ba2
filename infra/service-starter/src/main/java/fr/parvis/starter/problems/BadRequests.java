package fr.parvis.starter.problems;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says what is wrong with a request that never became a command. */
final class BadRequests {

    private static final String CHECK = "Corrigez puis renvoyez.";

    private BadRequests() {}

    /** Null where the request is not to blame. */
    static @Nullable Problem problem(Exception e) {
        return switch (e) {
            case MethodArgumentNotValidException invalid -> invalid(Flaws.of(invalid));
            case HandlerMethodValidationException invalid -> invalid(Flaws.of(invalid));
            case ConstraintViolationException invalid -> invalid(Flaws.of(invalid));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                    missing(missing.getParameterName());
            case MissingServletRequestPartException missing ->
                    missing(missing.getRequestPartName());
            case BindException invalid -> invalid(Flaws.of(invalid));
            case MultipartException multipart -> MultipartProblems.of(multipart);
            case ErrorResponse response -> ofStatus(response.getStatusCode().value());
            default -> null;
        };
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> FoundProblems.NOT_FOUND.get();
            case 405 -> FoundProblems.METHOD.get();
            case 406 ->
                    Problem.of(
                            406,
                            "not-acceptable",
                            "Aucun des formats demandés n’est proposé.",
                            "Demandez application/json.");
            case 413 -> MultipartProblems.tooLarge();
            case 415 ->
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "Ce format d’envoi n’est pas accepté ici.",
                            "Envoyez du JSON avec l’en-tête Content-Type: application/json.");
            default ->
                    status < 500
                            ? Problem.of(
                                    status,
                                    "bad-request",
                                    "La demande n’a pas été comprise.",
                                    CHECK)
                            : FoundProblems.DEFECT.get();
        };
    }

    private static Problem invalid(List<Flaw> flaws) {
        return Problem.of(
                422,
                "invalid",
                "Certaines valeurs ne conviennent pas.",
                "Corrigez les champs indiqués puis renvoyez.",
                flaws);
    }

    private static Problem unreadable(HttpMessageNotReadableException e) {
        return Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .map(Problem::of)
                .orElseGet(() -> Problem.of(UnreadableJson.in(e)));
    }

    /** An id of another shape is the id of nothing. */
    private static Problem mismatch(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? FoundProblems.NOT_FOUND.get()
                : Problem.of(
                        400,
                        "invalid-parameter",
                        "Le paramètre « " + e.getName() + " » n’a pas pu être lu.",
                        CHECK);
    }

    private static Problem missing(String name) {
        return Problem.of(
                400,
                "missing-parameter",
                "Il manque « " + name + " ».",
                "Ajoutez-le puis renvoyez.");
    }
}
