package fr.parvis.starter.openapi;

import fr.parvis.starter.exports.Format;
import fr.parvis.starter.problems.Problem;
import fr.parvis.starter.security.AccessRule;
import fr.parvis.starter.web.ChangesRequest;
import fr.parvis.starter.web.ExpectedVersion;
import fr.parvis.starter.web.ListRequest;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Adds what the starter does for an endpoint: who may call it, its headers, its problems. */
final class Conventions implements GlobalOperationCustomizer {

    private static final String SINCE =
            "Les changements depuis une réponse\u00a0: son `nextSince`, ou rien pour commencer. "
                    + "Ce qui a été effacé y est `{id, deletedAt, reason}`, avec la raison `RGPD` "
                    + "pour la protection des données. Un changement peut revenir, aucun ne manque.";

    private static final Map<Class<?>, List<Parameter>> OF_ARGUMENTS =
            Map.of(
                    ExpectedVersion.class, List.of(header("If-Match", true)),
                    NewId.class, List.of(header("Idempotency-Key", false)),
                    ListRequest.class,
                            List.of(
                                    query("limit", limit()),
                                    query("after", new StringSchema()),
                                    query("count", new BooleanSchema())));

    private final ListWords words = new ListWords();

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        if (takes(endpoint, Format.class)) {
            words.restore(operation);
            return export(operation, AccessRule.of(endpoint.getMethod()));
        }
        words.keep(operation, endpoint);
        Arrays.stream(endpoint.getMethodParameters())
                .flatMap(it -> OF_ARGUMENTS.getOrDefault(it.getParameterType(), List.of()).stream())
                .forEach(operation::addParametersItem);
        if (takes(endpoint, ListRequest.class) && listsChanges(endpoint.getBeanType())) {
            operation.addParametersItem(
                    query("updatedSince", new StringSchema()).description(SINCE));
        }
        created(operation.getResponses(), endpoint);
        operation.getResponses().addApiResponse("default", problem());
        describe(operation, AccessRule.of(endpoint.getMethod()));
        return operation;
    }

    /** The same list as a file: an operation of its own, or one more format of the list. */
    private static Operation export(Operation operation, AccessRule rule) {
        if (rule instanceof AccessRule.Rights rights) {
            operation.addExtension("x-export-roles", names(rights));
        }
        operation.setSecurity(List.of(token()));
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    /** What is created answers 201; what a file starts, 202. */
    private static void created(ApiResponses responses, HandlerMethod endpoint) {
        if (takes(endpoint, NewId.class) && responses.remove("200") instanceof ApiResponse made) {
            boolean later = takes(endpoint, MultipartFile.class);
            responses.addApiResponse(later ? "202" : "201", made);
        }
    }

    private static boolean listsChanges(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .anyMatch(it -> List.of(it.getParameterTypes()).contains(ChangesRequest.class));
    }

    private static boolean takes(HandlerMethod endpoint, Class<?> argument) {
        return List.of(endpoint.getMethod().getParameterTypes()).contains(argument);
    }

    private static void describe(Operation operation, AccessRule rule) {
        switch (rule) {
            case AccessRule.Rights rights -> {
                operation.setSecurity(List.of(token()));
                operation.addExtension("x-roles", names(rights));
                operation.addExtension("x-scope", rights.scope());
            }
            case AccessRule.SignedIn _, AccessRule.PlatformAdmin _ ->
                    operation.setSecurity(List.of(token()));
            case AccessRule.Anyone anyone ->
                    operation.addExtension("x-public-because", anyone.reason());
            case AccessRule.Missing _ -> operation.addExtension("x-refused", true);
        }
    }

    private static List<String> names(AccessRule.Rights rights) {
        return rights.roles().stream().map(Enum::name).sorted().toList();
    }

    private static SecurityRequirement token() {
        return new SecurityRequirement().addList(OpenApiConfiguration.TOKEN);
    }

    private static ApiResponse problem() {
        var shape = new Schema<Problem>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Refusé : voir code, detail et hint")
                .content(
                        new Content()
                                .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(shape)));
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .schema(new StringSchema());
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }

    private static Schema<?> limit() {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(ListRequest.MOST))
                ._default(ListRequest.USUAL);
    }
}
