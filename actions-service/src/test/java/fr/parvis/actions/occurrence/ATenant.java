package fr.parvis.actions.occurrence;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.Map;

/** A tenant to test with. */
public final class ATenant {

    private ATenant() {}

    public static Tenant inParis() {
        return new Tenant(
                TestTenants.CLUNISOIS,
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                OccurrenceFixtures.PARIS,
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services", "cluny@clunisois.example"),
                null,
                null,
                List.of(),
                List.of("71137"),
                Map.of());
    }
}
