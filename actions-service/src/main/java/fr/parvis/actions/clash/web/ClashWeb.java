package fr.parvis.actions.clash.web;

import fr.parvis.starter.problems.ProblemWriter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** The rule for clashes in requests, and its words in the API's description. */
@Configuration
class ClashWeb {

    /** Within the tenant and its caller, which the starter finds first. */
    private static final int AFTER_TENANT = 10;

    private static final Set<String> DATED = Set.of("occurrence", "staffing", "tour");

    @Bean
    FilterRegistrationBean<ClashRuleFilter> clashRule(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new ClashRuleFilter(problems));
        filter.setOrder(AFTER_TENANT);
        return filter;
    }

    @Bean
    GlobalOperationCustomizer clashOverrideExplained() {
        return (operation, endpoint) -> isDated(endpoint) ? explained(operation) : operation;
    }

    private static Operation explained(Operation operation) {
        return operation.addParametersItem(
                new Parameter()
                        .in("header")
                        .name(ClashRuleFilter.HEADER)
                        .description(
                                "La raison de passer outre quand quelqu’un ou quelque chose serait "
                                        + "à deux endroits (409 `clash`), encodée comme dans une "
                                        + "adresse (UTF-8, `%C3%A9`), 500 caractères au plus. "
                                        + "Coordination seulement\u202f; elle est conservée.")
                        .schema(new StringSchema()));
    }

    private static boolean isDated(HandlerMethod endpoint) {
        String[] steps = endpoint.getBeanType().getPackageName().split("\\.");
        var mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        endpoint.getMethod(), RequestMapping.class);
        return steps.length > 1
                && DATED.contains(steps[steps.length - 2])
                && mapping != null
                && !Set.of(mapping.method()).contains(RequestMethod.GET);
    }
}
