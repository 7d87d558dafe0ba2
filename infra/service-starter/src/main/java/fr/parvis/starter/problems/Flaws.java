package fr.parvis.starter.problems;

import fr.parvis.starter.core.Flaw;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Points at what is wrong, field by field. */
final class Flaws {

    private Flaws() {}

    static List<Flaw> of(BindException e) {
        return e.getAllErrors().stream().map(Flaws::flaw).toList();
    }

    static List<Flaw> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().map(Flaws::flaw).toList();
    }

    static List<Flaw> of(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(
                        result ->
                                result.getResolvableErrors().stream()
                                        .map(error -> flaw(result, error)))
                .toList();
    }

    private static Flaw flaw(ObjectError error) {
        String path = error instanceof FieldError field ? field.getField() : "";
        return new Flaw(pointer(path), code(error.getCode()), message(error));
    }

    private static Flaw flaw(ConstraintViolation<?> violation) {
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return new Flaw(
                pointer(violation.getPropertyPath().toString()),
                code(constraint),
                violation.getMessage());
    }

    private static Flaw flaw(ParameterValidationResult result, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = result.getMethodParameter().getParameterName();
        return new Flaw(
                error instanceof FieldError field
                        ? pointer(field.getField())
                        : pointer(Objects.requireNonNullElse(name, "")),
                code(codes == null || codes.length == 0 ? null : codes[codes.length - 1]),
                message(error));
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "Valeur refusée.");
    }

    /** {@code NotBlank} to {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code contacts[0].email} to {@code /contacts/0/email}. */
    private static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("].", "/").replaceAll("[.\\[]", "/").replace("]", "");
    }
}
