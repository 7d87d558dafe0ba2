package fr.parvis.starter.test.access;

import fr.parvis.starter.security.AccessRule;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method and path that a service answers.
 *
 * @param path with variables, {@code /api/v1/{tenant}/partners/{id}}
 * @param consumes the type of body it takes
 * @param produces the type of answer to ask for
 */
public record Endpoint(
        String method,
        String path,
        Optional<String> consumes,
        Optional<String> produces,
        AccessRule rule) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    /** All that a service's own controllers answer. */
    public static Stream<Endpoint> of(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(it -> isOurs(it.getValue()))
                .flatMap(it -> of(it.getKey(), it.getValue()));
    }

    private static boolean isOurs(HandlerMethod endpoint) {
        return !endpoint.getBeanType().getName().startsWith("org.springdoc.")
                && !ErrorController.class.isAssignableFrom(endpoint.getBeanType());
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod endpoint) {
        var consumes = mapping.getConsumesCondition().getConsumableMediaTypes().stream();
        var produces = mapping.getProducesCondition().getProducibleMediaTypes().stream();
        var consumed = consumes.findFirst().map(MediaType::toString);
        var produced = produces.findFirst().map(MediaType::toString);
        var rule = AccessRule.of(endpoint.getMethod());
        return mapping.getPatternValues().stream()
                .flatMap(
                        path ->
                                methods(mapping)
                                        .map(
                                                it ->
                                                        new Endpoint(
                                                                it, path, consumed, produced,
                                                                rule)));
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    boolean isOfTenant() {
        return path.startsWith("/api/v1/{tenant}");
    }

    /** Whether it is about one thing among others of the tenant. */
    boolean hasId() {
        return VARIABLE.matcher(path.replace("{tenant}", "")).find();
    }

    boolean reads() {
        return method.equals("GET");
    }

    String at(String slug, String id) {
        Matcher variables = VARIABLE.matcher(path.replace("{tenant}", slug));
        return variables.replaceAll(Matcher.quoteReplacement(id));
    }

    String at(String slug) {
        return at(slug, UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
