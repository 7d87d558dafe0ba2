package fr.parvis.volunteers.answer.mongo;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.volunteers.answer.Answers;
import fr.parvis.volunteers.answer.AnswersContract;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoAnswersTest implements AnswersContract {

    /** A tenant of its own for each test: what others left is not seen. */
    private final Siren tenant =
            new Siren(
                    String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)));

    @Autowired private Answers answers;
    @Autowired private Ids ids;

    @Override
    public Answers answers() {
        return answers;
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
