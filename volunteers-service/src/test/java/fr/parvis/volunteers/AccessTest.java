package fr.parvis.volunteers;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ExplainedApi;
import fr.parvis.starter.test.OpenApiSnapshot;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.access.Belongings;
import fr.parvis.starter.test.access.TenantIsolation;
import fr.parvis.starter.test.access.WhoMayCall;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.ComposeCall;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

@ParvisTest
class AccessTest implements WhoMayCall, TenantIsolation, OpenApiSnapshot, ExplainedApi {

    private static final String CALL = "01938f5e-7a3b-7c11-9b5e-0c2f7a3b7c11";
    private static final String PERSON = "01938f5e-81d0-7a52-8a3e-5f4f1c2b9d70";

    @Override
    public Belongings belongingsOfMauriac(ApplicationContext context) {
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, () -> store(context));
        return new Belongings(
                Map.of(
                        "/api/v1/{tenant}/calls", CALL,
                        "/api/v1/{tenant}/volunteers", PERSON,
                        "/api/v1/{tenant}/volunteers/imports", CALL),
                List.of("Zéphirine", "Ouragan", "zephirine@mauriac.example"));
    }

    private static void store(ApplicationContext context) {
        var calls = context.getBean(Calls.class);
        if (calls.byId(CALL).isEmpty()) {
            var call = call();
            calls.add(call, call.opened());
            context.getBean(Volunteers.class).add(zephirine(), List.of());
        }
    }

    private static Call call() {
        var town = new Town();
        var compose = new ComposeCall(() -> Town.CLUNISOIS, town.clock);
        var terms = compose.compose(Drafts.saying("Après l’Ouragan, venez déblayer."));
        return Call.open(CALL, terms, Instant.now().plusSeconds(3600));
    }

    private static Volunteer zephirine() {
        var profile =
                new Profile(
                        new PersonName("Zéphirine", "Vent"),
                        new EmailAddress("zephirine@mauriac.example"),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        Availability.ALWAYS,
                        false,
                        null);
        var now = Instant.now();
        var consent = Consent.given(now, Consent.Source.PAPER);
        return Volunteer.enrol(new VolunteerId(PERSON), profile, consent, now);
    }
}
