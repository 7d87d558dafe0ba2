package fr.parvis.starter.directory;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The tenants in memory; the newer telling wins. */
final class ProjectedTenants implements TenantDirectory {

    private record Known(Tenant tenant, Instant at) {}

    private final Map<Siren, Known> bySiren = new ConcurrentHashMap<>();
    private final Map<String, Siren> bySlug = new ConcurrentHashMap<>();
    private volatile boolean complete;

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).flatMap(this::bySiren);
    }

    @Override
    public Optional<Tenant> bySiren(Siren siren) {
        return Optional.ofNullable(bySiren.get(siren)).map(Known::tenant);
    }

    @Override
    public List<Tenant> all() {
        return bySiren.values().stream().map(Known::tenant).toList();
    }

    @Override
    public boolean isComplete() {
        return complete || !bySiren.isEmpty();
    }

    /** The end of the topic was reached: who is not here is not there. */
    void complete() {
        complete = true;
    }

    /** False for a telling that is not newer than what is known. */
    boolean put(Tenant tenant, Instant at) {
        if (!isNewer(tenant.siren(), at)) {
            return false;
        }
        forget(tenant.siren());
        bySiren.put(tenant.siren(), new Known(tenant, at));
        slugs(tenant).forEach(slug -> bySlug.put(slug, tenant.siren()));
        return true;
    }

    /** False where it was not known, or was told again since. */
    boolean remove(Siren siren, Instant at) {
        return bySiren.containsKey(siren) && isNewer(siren, at) && forget(siren);
    }

    private boolean isNewer(Siren siren, Instant at) {
        var known = bySiren.get(siren);
        return known == null || at.isAfter(known.at());
    }

    private boolean forget(Siren siren) {
        bySlug.values().removeIf(siren::equals);
        return bySiren.remove(siren) != null;
    }

    private static Stream<String> slugs(Tenant tenant) {
        return Stream.concat(tenant.formerSlugs().stream(), Stream.of(tenant.slug()));
    }
}
