package fr.parvis.volunteers.volunteer.mongo;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.volunteers.volunteer.Volunteers;
import fr.parvis.volunteers.volunteer.VolunteersContract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoVolunteersTest implements VolunteersContract {

    /** A tenant of its own for each test: what others left is not seen. */
    private final Siren tenant =
            new Siren(
                    String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)));

    @Autowired private Store store;

    @Override
    public Volunteers volunteers() {
        Volunteers stored = new MongoVolunteers(store);
        InvocationHandler inTenant =
                (_, method, arguments) ->
                        as(
                                () -> {
                                    try {
                                        return method.invoke(stored, arguments);
                                    } catch (InvocationTargetException refused) {
                                        throw (Exception) refused.getCause();
                                    }
                                });
        return (Volunteers)
                Proxy.newProxyInstance(
                        Volunteers.class.getClassLoader(),
                        new Class<?>[] {Volunteers.class},
                        inTenant);
    }

    private <T> T as(Callable<T> work) {
        return Tenancy.as(
                tenant,
                Actor.SYSTEM,
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Exception impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }
}
