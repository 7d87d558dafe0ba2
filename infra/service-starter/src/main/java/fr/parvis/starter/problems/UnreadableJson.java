package fr.parvis.starter.problems;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/** A body that is no JSON, or JSON with a value of the wrong type somewhere. */
public final class UnreadableJson extends Refusal {

    public UnreadableJson(JacksonException cause) {
        this(flaws(cause));
    }

    private UnreadableJson(List<Flaw> flaws) {
        super(
                Kind.UNREADABLE,
                "unreadable",
                "Le contenu envoyé n’a pas pu être lu.",
                "Vérifiez que c’est du JSON bien formé, avec le type attendu pour chaque champ.",
                flaws);
    }

    static UnreadableJson in(HttpMessageNotReadableException e) {
        return e.getCause() instanceof JacksonException json
                ? new UnreadableJson(json)
                : new UnreadableJson(List.of());
    }

    private static List<Flaw> flaws(JacksonException e) {
        return e.getPath().isEmpty()
                ? List.of()
                : List.of(
                        new Flaw(
                                pointer(e), "wrong-type", "Cette valeur n’a pas le type attendu."));
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(UnreadableJson::step)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String step(JacksonException.Reference step) {
        String property = step.getPropertyName();
        return property == null ? String.valueOf(step.getIndex()) : property;
    }
}
