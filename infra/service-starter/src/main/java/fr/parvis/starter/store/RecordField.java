package fr.parvis.starter.store;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One component of a record as a field of a document. */
record RecordField(
        int position,
        String name,
        Method accessor,
        Codec<Object> codec,
        @Nullable Object whenAbsent) {

    @SuppressWarnings("unchecked")
    static RecordField of(int position, RecordComponent component, CodecRegistry registry) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new RecordField(
                position,
                accessor.isAnnotationPresent(BsonId.class) ? "_id" : component.getName(),
                accessor,
                (Codec<Object>) RecordCodecs.codecOf(component.getGenericType(), registry),
                absent(component));
    }

    void write(BsonWriter writer, Object owner, EncoderContext context) {
        var value = valueIn(owner);
        if (value != null) {
            writer.writeName(name);
            codec.encode(writer, value, context);
        }
    }

    private @Nullable Object valueIn(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object absent(RecordComponent component) {
        var type = component.getType();
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : empty(type);
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }
}
