package fr.parvis.starter.security;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries a servlet's checked failures through {@link Tenancy#as}. */
final class InTenant {

    interface Work {
        void run() throws ServletException, IOException;
    }

    private static final class Carried extends RuntimeException {
        private final ServletException failure;

        Carried(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private InTenant() {}

    static void run(Siren tenant, Actor actor, Work work) throws ServletException, IOException {
        try {
            Tenancy.as(tenant, actor, () -> unchecked(work));
        } catch (Carried e) {
            throw e.failure;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (ServletException e) {
            throw new Carried(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
