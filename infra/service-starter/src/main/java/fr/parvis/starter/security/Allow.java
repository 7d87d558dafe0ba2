package fr.parvis.starter.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint of a tenant: people with one of these roles there, machine clients to
 * whom the tenant granted this scope. An endpoint with no rule is refused to everyone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    Role[] value() default {};

    /** Scope of a machine client, e.g. {@code volunteers.read}; empty: no machine client. */
    String scope() default "";
}
