package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.tenants.Tenant;
import fr.parvis.tenants.TenantFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ContractFilesTest {

    private static final String TENANT = "tenants.tenant-registered.v1";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @EventType(TENANT)
    record Wrong(String siren) implements Fact {}

    @ParameterizedTest
    @MethodSource("types")
    void every_example_follows_its_schema(String type) {
        ContractFiles.assertExampleFollowsSchema(type);
    }

    @Test
    void the_demo_tenants_follow_the_schema() {
        for (Tenant tenant : TenantFiles.demo()) {
            ContractFiles.assertFollowsSchema(TENANT, JSON.valueToTree(tenant));
        }
    }

    @Test
    void a_fact_written_otherwise_than_its_example_is_told() {
        assertThatThrownBy(() -> ContractFiles.assertWrites(new Wrong("200040293")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_consumer_reads_the_example_into_its_own_record() {
        assertThat(ContractFiles.read(TENANT, Wrong.class)).isEqualTo(new Wrong("200040293"));
    }

    static List<String> types() throws IOException, URISyntaxException {
        var suffix = ".schema.json";
        return withFolder(
                folder -> {
                    try (var files = Files.walk(folder)) {
                        return files.map(file -> String.valueOf(file.getFileName()))
                                .filter(name -> name.endsWith(suffix))
                                .map(name -> name.substring(0, name.length() - suffix.length()))
                                .toList();
                    }
                });
    }

    private interface Look {
        List<String> at(Path folder) throws IOException;
    }

    private static List<String> withFolder(Look look) throws IOException, URISyntaxException {
        var topics = ContractFiles.class.getResource("/contracts/topics.json");
        var uri = Objects.requireNonNull(topics).toURI();
        if (!uri.getScheme().equals("jar")) {
            return look.at(Path.of(uri).resolveSibling("."));
        }
        var jar = URI.create(uri.toString().split("!")[0]);
        try (var files = FileSystems.newFileSystem(jar, Map.of())) {
            return look.at(files.getPath("/contracts"));
        }
    }
}
