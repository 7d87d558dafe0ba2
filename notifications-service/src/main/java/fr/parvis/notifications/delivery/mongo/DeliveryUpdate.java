package fr.parvis.notifications.delivery.mongo;

import com.mongodb.client.model.Updates;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.DeliveryState;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The fields of a stored delivery that its transitions change. */
final class DeliveryUpdate {

    private DeliveryUpdate() {}

    static Bson to(Delivery after) {
        var updates =
                new ArrayList<Bson>(
                        List.of(
                                Updates.set("state", after.state().name()),
                                Updates.set("attempts", after.attempts()),
                                Updates.set("doubted", after.course().doubted()),
                                Updates.set("dueAt", after.dueAt()),
                                set("waiting", after.state().waits() ? true : null),
                                set("lease", after.lease()),
                                set("lastAnswer", after.lastAnswer())));
        if (after.state() == DeliveryState.SENT) {
            updates.addAll(forgetting());
        }
        return Updates.combine(updates);
    }

    /** What a mail said is kept only while it may have to be sent again. */
    private static List<Bson> forgetting() {
        return List.of(
                Updates.unset("model.link"),
                Updates.unset("model.provenance"),
                Updates.unset("unsubscribeUrl"));
    }

    private static Bson set(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }
}
