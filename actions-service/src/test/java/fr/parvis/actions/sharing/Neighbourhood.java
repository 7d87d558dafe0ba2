package fr.parvis.actions.sharing;

import fr.parvis.actions.Places;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.test.TestTenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A directory of two tenants who share, to test with. */
public final class Neighbourhood implements TenantDirectory {

    public static final Neighbourhood BOTH = new Neighbourhood();

    private static final Tenant MAURIAC =
            new Tenant(
                    TestTenants.MAURIAC,
                    "mauriac",
                    List.of(),
                    "CC du Pays de Mauriac",
                    "France services de Mauriac",
                    ZoneId.of("Europe/Paris"),
                    "FR",
                    new Tenant.Colours(null, null),
                    new Tenant.Sender("Mauriac", "mauriac@mauriac.example"),
                    null,
                    null,
                    List.of(),
                    List.of("15120"),
                    Map.of());

    private Neighbourhood() {}

    public static <T> T inClunisois(Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    public static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }

    public static <T> T inMauriac(Supplier<T> work) {
        return Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, work);
    }

    public static void inMauriac(Runnable work) {
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, work);
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Tenant> bySiren(Siren siren) {
        return all().stream().filter(it -> it.siren().equals(siren)).findFirst();
    }

    @Override
    public List<Tenant> all() {
        return List.of(Places.CLUNISOIS.all().getFirst(), MAURIAC);
    }
}
