package fr.parvis.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each endpoint to its {@link AccessRule}; one that has none is refused to everyone. */
final class AccessCheck implements HandlerInterceptor {

    private static final String API_DESCRIPTION = "org.springdoc.";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && !isDescription(endpoint)
                && !passes(AccessRule.of(endpoint.getMethod()), CallerInRequest.of(request))) {
            throw new NotAllowed();
        }
        return true;
    }

    /** The description of the API is public and knows no tenant. */
    private static boolean isDescription(HandlerMethod endpoint) {
        return endpoint.getBeanType().getName().startsWith(API_DESCRIPTION);
    }

    private static boolean passes(AccessRule rule, Optional<Caller> caller) {
        return switch (rule) {
            case AccessRule.Anyone _ -> true;
            case AccessRule.Missing _ -> false;
            case AccessRule.SignedIn _ -> caller.isPresent();
            case AccessRule.PlatformAdmin _ -> caller.filter(Caller::platformAdmin).isPresent();
            case AccessRule.Rights rights ->
                    caller.filter(one -> one.tenant() != null)
                            .filter(one -> has(rights, one))
                            .isPresent();
        };
    }

    private static boolean has(AccessRule.Rights rights, Caller caller) {
        return switch (caller.kind()) {
            case USER -> !Collections.disjoint(rights.roles(), caller.roles());
            case CLIENT -> caller.scopes().contains(rights.scope());
        };
    }
}
