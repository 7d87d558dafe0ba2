package fr.parvis.starter.store;

import fr.parvis.starter.core.Siren;
import java.time.ZoneId;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** The values that are stored as the text they are. */
final class Codecs {

    private Codecs() {}

    static CodecRegistry over(CodecRegistry registry) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new Text<>(Siren.class, Siren::new), new Text<>(ZoneId.class, ZoneId::of)),
                CodecRegistries.fromProviders(new RecordCodecs()),
                registry);
    }

    private record Text<T>(Class<T> type, Function<String, T> reading) implements Codec<T> {

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return reading.apply(reader.readString());
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(value.toString());
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
