package fr.parvis.starter.events;

import com.mongodb.MongoException;
import fr.parvis.starter.core.Refusal;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Tells a dependency that is away from a record that fails by itself. */
final class Absence {

    private Absence() {}

    static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (isAbsence(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsence(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal.kind() == Refusal.Kind.UNAVAILABLE;
            case RecordTooLargeException _, SerializationException _ -> false;
            case KafkaException _, IOException _, TimeoutException _ -> true;
            case MongoException mongo -> mongo.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }
}
