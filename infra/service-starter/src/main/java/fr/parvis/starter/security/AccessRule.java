package fr.parvis.starter.security;

import java.lang.reflect.Method;
import java.util.Set;

/** Who may call an endpoint, as its annotations say. */
public sealed interface AccessRule {

    /** People with one of these roles, clients with this scope. */
    record Rights(Set<Role> roles, String scope) implements AccessRule {}

    record Anyone(String reason) implements AccessRule {}

    record SignedIn() implements AccessRule {}

    /** Who runs the platform. */
    record PlatformAdmin() implements AccessRule {}

    /** No rule was written: refused to everyone. */
    record Missing() implements AccessRule {}

    static AccessRule of(Method endpoint) {
        if (endpoint.getAnnotation(Allow.class) instanceof Allow allow) {
            return new Rights(Set.of(allow.value()), allow.scope());
        }
        if (endpoint.getAnnotation(AllowAnyone.class) instanceof AllowAnyone anyone) {
            return new Anyone(anyone.value());
        }
        if (endpoint.isAnnotationPresent(AllowPlatformAdmin.class)) {
            return new PlatformAdmin();
        }
        return endpoint.isAnnotationPresent(AllowSignedIn.class) ? new SignedIn() : new Missing();
    }
}
