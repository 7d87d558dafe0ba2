package fr.parvis.actions.clash.mongo;

import fr.parvis.actions.clash.DayKey;
import fr.parvis.actions.clash.Hold;
import fr.parvis.actions.clash.HoldsOfDay;
import fr.parvis.actions.clash.Resource;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What takes a resource on a day, as stored.
 *
 * @param id SIREN, resource and day: the one document of them
 * @param day as text, so that it sorts
 * @param until when nobody asks for it any more
 */
record HoldsDocument(
        @BsonId String id,
        Resource resource,
        String day,
        List<Hold> holds,
        boolean crowded,
        Instant until,
        long version) {

    private static final int KEPT_DAYS = 60;

    static String id(DayKey key) {
        return Tenancy.current() + "/" + key.resource().id() + "/" + key.day();
    }

    static HoldsDocument of(HoldsOfDay holds) {
        DayKey key = holds.key();
        return new HoldsDocument(
                id(key),
                key.resource(),
                key.day().toString(),
                holds.holds(),
                holds.crowded(),
                key.day().plusDays(KEPT_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC),
                holds.version());
    }

    HoldsOfDay holdsOfDay() {
        return new HoldsOfDay(new DayKey(resource, LocalDate.parse(day)), holds, crowded, version);
    }
}
