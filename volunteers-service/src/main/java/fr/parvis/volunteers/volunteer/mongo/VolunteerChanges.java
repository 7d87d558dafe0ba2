package fr.parvis.volunteers.volunteer.mongo;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The updates of a stored volunteer; none but {@link #asked} touches how often they were asked. */
final class VolunteerChanges {

    private static final long OLD_MONTHS_FROM = 2;
    private static final long OLD_MONTHS_TO = 13;
    private static final List<String> ASKS = List.of("asks", "lastAskedAt");

    private VolunteerChanges() {}

    static Bson edited(VolunteerDocument to) {
        Map<String, @Nullable Object> fields = fields(to);
        fields.put("revision", to.revision());
        return Updates.combine(
                fields.entrySet().stream()
                        .map(field -> set(field.getKey(), field.getValue()))
                        .toList());
    }

    static Bson erased(VolunteerDocument present, String reason, Instant at) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set("gone", true));
        changes.add(Updates.set("revision", present.revision() + 1));
        changes.add(Updates.set("erasedAt", at));
        changes.add(Updates.set("reason", reason));
        Stream.concat(fields(present).keySet().stream(), ASKS.stream())
                .map(Updates::unset)
                .forEach(changes::add);
        return Updates.combine(changes);
    }

    static Bson asked(String callId, YearMonth month, Instant at) {
        Stream<Bson> old =
                LongStream.rangeClosed(OLD_MONTHS_FROM, OLD_MONTHS_TO)
                        .mapToObj(months -> Updates.unset("asks." + month.minusMonths(months)));
        Stream<Bson> now =
                Stream.of(
                        Updates.addToSet("asks." + month, callId), Updates.set("lastAskedAt", at));
        return Updates.combine(Stream.concat(now, old).toList());
    }

    private static Bson set(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }

    private static Map<String, @Nullable Object> fields(VolunteerDocument of) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("personKey", of.personKey());
        fields.put("sortKey", of.sortKey());
        fields.put("words", of.words());
        fields.put("firstName", of.firstName());
        fields.put("lastName", of.lastName());
        fields.put("email", of.email());
        fields.put("phone", of.phone());
        fields.put("commune", of.commune());
        fields.put("skills", of.skills());
        fields.put("skillsText", of.skillsText());
        fields.put("vehicle", of.vehicle());
        fields.put("availability", of.availability());
        fields.put("slots", of.slots());
        fields.put("asNeeded", of.asNeeded());
        fields.put("note", of.note());
        fields.put("consent", of.consent());
        fields.put("formerConsents", of.formerConsents());
        fields.put("imported", of.imported());
        fields.put("createdAt", of.createdAt());
        fields.put("editedAt", of.editedAt());
        return fields;
    }
}
