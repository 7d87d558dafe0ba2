package fr.parvis.starter.openapi;

import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.problems.Problem;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Describes each service's API at {@code /v3/api-docs}, with what no controller says itself. */
@AutoConfiguration
public class OpenApiConfiguration {

    static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class,
                        ChangesRequest.class,
                        ExpectedVersion.class,
                        Format.class,
                        ListRequest.class,
                        NewId.class)
                .replaceWithSchema(Export.class, new StringSchema().format("binary"));
    }

    @Bean
    OpenAPI description(Environment environment) {
        String service = environment.getProperty("spring.application.name", "service");
        return new OpenAPI()
                .info(new Info().title("Parvis: " + service).version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")));
    }

    @Bean
    GlobalOperationCustomizer conventions() {
        return new Conventions();
    }

    /** Both asked while shapes are found, and once all are. */
    @Bean
    AlwaysThere fieldsThatAreAlwaysThere() {
        return new AlwaysThere();
    }

    @Bean
    GlobalOpenApiCustomizer problemShape() {
        var problem = ModelConverters.getInstance(true).readAll(Problem.class);
        return api -> problem.forEach(api.getComponents()::addSchemas);
    }

    /** Every path of a tenant begins with its slug, which no controller reads. */
    @Bean
    GlobalOpenApiCustomizer tenantInPaths() {
        return api ->
                api.getPaths()
                        .forEach(
                                (path, item) -> {
                                    if (path.contains("{tenant}")) {
                                        item.addParametersItem(slug());
                                    }
                                });
    }

    private static Parameter slug() {
        return new Parameter().in("path").name("tenant").required(true).schema(new StringSchema());
    }
}
