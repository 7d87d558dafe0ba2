package fr.parvis.notifications.deadletter.kafka;

import fr.parvis.notifications.deadletter.DeadLetter;
import fr.parvis.notifications.deadletter.DeadLetters;
import fr.parvis.notifications.deadletter.DeadLettersAway;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.springframework.stereotype.Component;

/** The letters of this service's own topic that name the present tenant. */
@Component
class KafkaDeadLetters implements DeadLetters {

    private final fr.parvis.starter.events.DeadLetters all;

    KafkaDeadLetters(fr.parvis.starter.events.DeadLetters all) {
        this.all = all;
    }

    @Override
    public List<DeadLetter> list() {
        String tenant = Tenancy.current().value();
        return reached(all::list).stream()
                .filter(it -> it.tenant().equals(tenant))
                .map(KafkaDeadLetters::letter)
                .toList();
    }

    @Override
    public Optional<DeadLetter> byId(String id) {
        return list().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public boolean redeliver(String id) {
        return byId(id).isPresent() && reached(() -> all.redeliver(id));
    }

    private static DeadLetter letter(fr.parvis.starter.events.DeadLetters.Letter letter) {
        return new DeadLetter(
                letter.id(),
                letter.type(),
                letter.subject(),
                letter.topic(),
                letter.purpose(),
                letter.reason(),
                Instant.parse(letter.at()));
    }

    private static <T> T reached(Supplier<T> work) {
        try {
            return work.get();
        } catch (KafkaException away) {
            throw new DeadLettersAway();
        }
    }
}
