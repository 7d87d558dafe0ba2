package fr.parvis.starter.tenancy;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant for whom the present work is done. Every HTTP request, consumed event and scheduled
 * piece of work runs inside {@link #as}; work that crosses tenants says why in {@link #system}.
 */
public final class Tenancy {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    private sealed interface Scope {
        record OneTenant(Siren tenant, Actor actor) implements Scope {}

        record AllTenants(String reason) implements Scope {}
    }

    private Tenancy() {}

    public static <T> T as(Siren tenant, Actor actor, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope.OneTenant(tenant, actor)).call(work::get);
    }

    public static void as(Siren tenant, Actor actor, Runnable work) {
        ScopedValue.where(SCOPE, new Scope.OneTenant(tenant, actor)).run(work);
    }

    /** The reason stands in the logs of refused work and in the index check. */
    public static <T> T system(String reason, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope.AllTenants(reason)).call(work::get);
    }

    public static void system(String reason, Runnable work) {
        ScopedValue.where(SCOPE, new Scope.AllTenants(reason)).run(work);
    }

    /** The tenant of the present work; refuses where there is none. */
    public static Siren current() {
        return scope().tenant();
    }

    /** That tenant, or none: for what is told about work, never for what it may see. */
    public static Optional<Siren> present() {
        return SCOPE.isBound() && SCOPE.get() instanceof Scope.OneTenant one
                ? Optional.of(one.tenant())
                : Optional.empty();
    }

    /** Who causes the present work. */
    public static Actor actor() {
        return SCOPE.isBound() && SCOPE.get() instanceof Scope.OneTenant one
                ? one.actor()
                : Actor.SYSTEM;
    }

    /** Whether the present work may cross tenants. */
    public static boolean isSystem() {
        return SCOPE.isBound() && SCOPE.get() instanceof Scope.AllTenants;
    }

    private static Scope.OneTenant scope() {
        if (SCOPE.isBound() && SCOPE.get() instanceof Scope.OneTenant one) {
            return one;
        }
        throw new IllegalStateException("No tenant: this work runs outside Tenancy.as");
    }
}
