package fr.parvis.volunteers.call.mongo;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.CallsContract;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoCallsTest implements CallsContract {

    /** A tenant of its own for each test: what others left is not seen. */
    private final Siren tenant =
            new Siren(
                    String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)));

    @Autowired private Calls calls;
    @Autowired private Ids ids;

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public String newId() {
        return ids.next().toString();
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return Tenancy.as(tenant, Actor.SYSTEM, work);
    }
}
