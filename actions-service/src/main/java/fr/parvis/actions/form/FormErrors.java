package fr.parvis.actions.form;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import fr.parvis.starter.core.Flaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that is shown again.
 *
 * @param messages by the name of their field, in the order of the form; one of no field under ""
 */
public record FormErrors(Map<String, String> messages) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    /**
     * A field is named by the end of its pointer; of several flaws it says the first.
     *
     * @param fields in the order of the form
     */
    public static FormErrors of(List<Flaw> flaws, List<String> fields) {
        return new FormErrors(
                flaws.stream()
                        .sorted(comparingInt(flaw -> fields.indexOf(field(flaw))))
                        .collect(
                                toMap(
                                        FormErrors::field,
                                        Flaw::message,
                                        (first, second) -> first,
                                        LinkedHashMap::new)));
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public @Nullable String message(String field) {
        return messages.get(field);
    }

    /** For {@code aria-invalid}, which a field that is right does not have. */
    public @Nullable String invalid(String field) {
        return messages.containsKey(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: where the error of this field stands. */
    public @Nullable String described(String field) {
        return messages.containsKey(field) ? field + "-error" : null;
    }

    /** The same where the field has a hint, too. */
    public String described(String field, String hint) {
        var error = described(field);
        return error == null ? hint : error + " " + hint;
    }

    private static String field(Flaw flaw) {
        return flaw.pointer().substring(flaw.pointer().lastIndexOf('/') + 1);
    }
}
