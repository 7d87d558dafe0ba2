package fr.parvis.starter.web;

import fr.parvis.starter.problems.UnreadableJson;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a merge patch (RFC 7396) to what a resource could be replaced with. */
public final class MergePatch {

    private final JsonMapper json;
    private final Validator validator;

    MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param present as a {@code PUT} of the present state would say it
     * @param patch absent fields stay, null ones go
     */
    public <T> T apply(T present, ObjectNode patch, Class<T> type) {
        T patched = read(merge(json.valueToTree(present), patch), type);
        var violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw new UnreadableJson(e);
        }
    }

    private static JsonNode merge(JsonNode target, ObjectNode patch) {
        ObjectNode merged = target instanceof ObjectNode object ? object : patch.objectNode();
        patch.forEachEntry((field, value) -> put(merged, field, value));
        return merged;
    }

    private static void put(ObjectNode merged, String field, JsonNode value) {
        if (value.isNull()) {
            merged.remove(field);
        } else if (value instanceof ObjectNode nested) {
            merged.set(field, merge(merged.path(field), nested));
        } else {
            merged.set(field, value);
        }
    }
}
