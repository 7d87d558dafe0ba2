package fr.parvis.starter.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    enum Kind {
        HOUSE,
        ANTENNA
    }

    record Part(String name, @Nullable Integer size) {}

    record Whole(
            @BsonId String id,
            Siren siren,
            Kind kind,
            Instant at,
            @Nullable String note,
            boolean open,
            int count,
            List<Part> parts,
            Map<String, Part> byName,
            Set<String> codes,
            @Nullable List<String> maybe) {}

    private final Codec<Whole> codec =
            Codecs.over(MongoClientSettings.getDefaultCodecRegistry()).get(Whole.class);

    @Test
    void a_record_of_any_shape_is_read_as_it_was_written() {
        var whole =
                new Whole(
                        "w1",
                        new Siren("200040293"),
                        Kind.ANTENNA,
                        Instant.parse("2026-03-02T09:00:00.123Z"),
                        "note",
                        true,
                        3,
                        List.of(new Part("a", 1), new Part("b", null)),
                        Map.of("a", new Part("a", 1)),
                        Set.of("71137"),
                        List.of());

        assertThat(read(write(whole))).isEqualTo(whole);
    }

    @Test
    void what_an_older_document_lacks_is_null_zero_or_empty_and_what_is_unknown_is_passed_over() {
        var old = BsonDocument.parse("{_id: 'w1', gone: {a: 1}, note: null}");

        var whole = read(old);

        assertThat(whole.note()).isNull();
        assertThat(whole.open()).isFalse();
        assertThat(whole.count()).isZero();
        assertThat(whole.parts()).isEmpty();
        assertThat(whole.byName()).isEmpty();
        assertThat(whole.codes()).isEmpty();
        assertThat(whole.maybe()).isNull();
    }

    @Test
    void null_components_leave_no_field() {
        assertThat(write(read(BsonDocument.parse("{_id: 'w1'}"))).keySet())
                .containsExactlyInAnyOrder("_id", "open", "count", "parts", "byName", "codes");
    }

    private BsonDocument write(Whole whole) {
        var document = new BsonDocument();
        codec.encode(new BsonDocumentWriter(document), whole, EncoderContext.builder().build());
        return document;
    }

    private Whole read(BsonDocument document) {
        return codec.decode(new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
