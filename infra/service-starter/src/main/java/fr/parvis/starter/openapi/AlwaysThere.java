package fr.parvis.starter.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Says of each shape that is only answered which of its fields are always there: those of a record
 * that are not {@code @Nullable}. What a request must say is for validation alone to decide.
 */
final class AlwaysThere implements ModelConverter, GlobalOpenApiCustomizer {

    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && schema.get$ref() != null) {
            Class<?> shown = Json.mapper().constructType(type.getType()).getRawClass();
            if (shown.isRecord()) {
                records.put(nameOf(schema.get$ref()), shown);
            }
        }
        return schema;
    }

    @Override
    public void customise(OpenAPI api) {
        Set<String> sent = SentShapes.of(api);
        Map<String, Schema> shapes = api.getComponents().getSchemas();
        records.forEach(
                (name, record) -> {
                    Schema<?> shape = shapes.get(name);
                    if (shape != null && !sent.contains(name)) {
                        mark(shape, record);
                    }
                });
    }

    static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void mark(Schema<?> shape, Class<?> record) {
        Map<String, ?> fields = shape.getProperties();
        if (fields != null) {
            always(record).distinct().filter(fields::containsKey).forEach(shape::addRequiredItem);
        }
    }

    private static Stream<String> always(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(AlwaysThere::fields);
    }

    private static Stream<String> fields(RecordComponent component) {
        boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
        return unwrapped ? always(component.getType()) : Stream.of(component.getName());
    }
}
