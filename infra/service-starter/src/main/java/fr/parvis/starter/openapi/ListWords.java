package fr.parvis.starter.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** What a list is for: it and its files at the same address are one operation, told as the list. */
final class ListWords {

    private record Words(@Nullable String summary, @Nullable String description) {}

    private final Map<Operation, Words> lists =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** Notes the list's own words, whichever of the two was read first. */
    void keep(Operation operation, HandlerMethod list) {
        var own = list.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        if (own != null) {
            lists.put(operation, new Words(own.summary(), own.description()));
            restore(operation);
        }
    }

    void restore(Operation operation) {
        Words words = lists.get(operation);
        if (words != null) {
            operation.summary(words.summary()).description(words.description());
        }
    }
}
