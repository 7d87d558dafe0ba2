package fr.parvis.actions.agenda;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.Reception;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.test.TestTenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the public agenda is tested with. */
public final class AgendaFixtures {

    public static final Addresses ADDRESSES = new Addresses("https://parvis.example");
    public static final Tenant CLUNISOIS = tenant("Europe/Paris", "FR", "+33353010041");

    private AgendaFixtures() {}

    public static Tenant tenant(String zone, String region, String phone) {
        return new Tenant(
                TestTenants.CLUNISOIS,
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of(zone),
                region,
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services", "cluny@clunisois.example"),
                null,
                phone,
                List.of(),
                List.of("71137", "71240"),
                Map.of("71137", new Tenant.Position(46.431, 4.67)));
    }

    /** With a phone of its own. */
    public static House cluny() {
        var house = House.register(Plans.CLUNY, HouseFixtures.identity("Maison de Cluny"));
        return house.receive(new Reception("5 place du marché", "03 85 59 00 00", null));
    }

    /** Of an announced action, three hours from this local time on. */
    static Occurrence announced(Plan plan, String localStart) {
        return OccurrenceFixtures.anOccurrence(ActionFixtures.anAnnounced(plan), localStart);
    }
}
