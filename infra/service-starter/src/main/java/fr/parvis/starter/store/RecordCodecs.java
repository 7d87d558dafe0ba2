package fr.parvis.starter.store;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Maps every record; unlike the driver's own codec, records that are not public too. */
final class RecordCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() ? new RecordCodec<>(type, registry) : null;
    }

    static Codec<?> codecOf(Type type, CodecRegistry registry) {
        return switch (type) {
            case ParameterizedType generic ->
                    registry.get(
                            (Class<?>) generic.getRawType(),
                            List.of(generic.getActualTypeArguments()));
            case Class<?> plain -> registry.get(boxed(plain));
            default -> throw new IllegalArgumentException("No document can hold a " + type);
        };
    }

    private static Class<?> boxed(Class<?> plain) {
        return MethodType.methodType(plain).wrap().returnType();
    }
}
