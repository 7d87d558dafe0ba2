package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds code to the files of {@code infra/contracts}: what a producer writes equals the example,
 * which follows the schema; what a consumer reads is the example. In both the files, and not our
 * classes, are what other services were promised.
 */
public final class ContractFiles {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ContractFiles() {}

    /**
     * For the producer: this fact is written as the example of its type, and as the schema says.
     */
    public static void assertWrites(Fact example) {
        var type = Objects.requireNonNull(example.getClass().getAnnotation(EventType.class));
        var written = JsonMapper.shared().readTree(EventJson.write(example));
        assertThat(written).as("%s as written", type.value()).isEqualTo(example(type.value()));
        assertFollowsSchema(type.value(), written);
    }

    /** For a consumer: its own record reads the example. */
    public static <T> T read(String type, Class<T> into) {
        return EventJson.read(file(type, "example"), into);
    }

    /** The example follows its schema. */
    public static void assertExampleFollowsSchema(String type) {
        assertFollowsSchema(type, example(type));
    }

    static void assertFollowsSchema(String type, JsonNode json) {
        var schema = SCHEMAS.getSchema(JsonMapper.shared().readTree(file(type, "schema")));
        assertThat(schema.validate(json)).as("%s against its schema", type).isEmpty();
    }

    private static JsonNode example(String type) {
        return JsonMapper.shared().readTree(file(type, "example"));
    }

    private static byte[] file(String type, String kind) {
        var owner = type.substring(0, type.indexOf('.'));
        var path = "/contracts/%s/%s.%s.json".formatted(owner, type, kind);
        try (var file = ContractFiles.class.getResourceAsStream(path)) {
            assertThat(file).as("the file %s of infra/contracts", path).isNotNull();
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
