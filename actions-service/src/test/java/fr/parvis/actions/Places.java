package fr.parvis.actions;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.test.TestTenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory of one tenant, with the centres of a few of its communes, to test with. */
public final class Places implements TenantDirectory {

    public static final Places CLUNISOIS = new Places();

    /** About 10 km as the crow flies lie between these two, and 27 to the last. */
    public static final String CLUNY = "71137";

    public static final String SALORNAY = "71495";
    public static final String TOURNUS = "71543";

    private final Tenant tenant =
            new Tenant(
                    TestTenants.CLUNISOIS,
                    "clunisois",
                    List.of(),
                    "Clunisois",
                    "France services de Cluny",
                    ZoneId.of("Europe/Paris"),
                    "FR",
                    new Tenant.Colours(null, null),
                    new Tenant.Sender("Cluny", "cluny@clunisois.example"),
                    null,
                    null,
                    List.of(),
                    List.of(CLUNY, SALORNAY, TOURNUS),
                    Map.of(
                            CLUNY, new Tenant.Position(46.431, 4.670),
                            SALORNAY, new Tenant.Position(46.518, 4.601),
                            TOURNUS, new Tenant.Position(46.564, 4.911)));

    private Places() {}

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return Optional.of(tenant).filter(it -> it.slug().equals(slug));
    }

    @Override
    public Optional<Tenant> bySiren(Siren siren) {
        return Optional.of(tenant).filter(it -> it.siren().equals(siren));
    }

    @Override
    public List<Tenant> all() {
        return List.of(tenant);
    }
}
