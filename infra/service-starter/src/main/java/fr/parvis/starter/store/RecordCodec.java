package fr.parvis.starter.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One type of record as a document: null components are left out, unknown fields passed over; what
 * an older document lacks reads as null, zero, false or empty.
 */
final class RecordCodec<T> implements Codec<T> {

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Map<String, RecordField> fields = new LinkedHashMap<>();

    RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        this.constructor = canonical(type);
        var components = type.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            var field = RecordField.of(at, components[at], registry);
            fields.put(field.name(), field);
        }
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        fields.values().forEach(field -> field.write(writer, value, context));
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var values = absent();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            read(reader, values, context);
        }
        reader.readEndDocument();
        return made(values);
    }

    private void read(BsonReader reader, @Nullable Object[] values, DecoderContext context) {
        var field = fields.get(reader.readName());
        if (field == null || reader.getCurrentBsonType() == BsonType.NULL) {
            reader.skipValue();
        } else {
            values[field.position()] = field.codec().decode(reader, context);
        }
    }

    private @Nullable Object[] absent() {
        var values = new @Nullable Object[fields.size()];
        fields.values().forEach(field -> values[field.position()] = field.whenAbsent());
        return values;
    }

    private T made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("A stored " + type + " is refused", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> Constructor<T> canonical(Class<T> type) {
        try {
            var types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
