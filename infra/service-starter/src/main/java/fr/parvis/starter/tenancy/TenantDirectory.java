package fr.parvis.starter.tenancy;

import fr.parvis.starter.core.Siren;
import java.util.List;
import java.util.Optional;

/** The tenants of this deployment, projected from {@code parvis.tenants} and kept in memory. */
public interface TenantDirectory {

    Optional<Tenant> bySlug(String slug);

    Optional<Tenant> bySiren(Siren siren);

    List<Tenant> all();

    /** Who had this slug before it was renamed. */
    default Optional<Tenant> byFormerSlug(String slug) {
        return all().stream().filter(tenant -> tenant.formerSlugs().contains(slug)).findFirst();
    }

    /** False while it is read for the first time, and who is not here may yet appear. */
    default boolean isComplete() {
        return true;
    }

    /** The tenant of the present work. */
    default Tenant current() {
        return bySiren(Tenancy.current())
                .orElseThrow(
                        () -> new IllegalStateException("Unknown tenant " + Tenancy.current()));
    }
}
