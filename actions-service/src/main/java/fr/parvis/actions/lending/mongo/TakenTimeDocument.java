package fr.parvis.actions.lending.mongo;

import fr.parvis.actions.lending.TakenTime;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * When a neighbour's thing is taken, as stored by who sees it.
 *
 * @param id SIREN of who sees it, the thing, and what takes it
 * @param ours whether who sees it borrowed it
 * @param until when nobody asks for it any more
 */
record TakenTimeDocument(
        @BsonId String id,
        TakenTime time,
        boolean ours,
        Instant startsAt,
        Instant endsAt,
        long told,
        Instant until) {

    private static final Duration KEPT = Duration.ofDays(60);

    static String id(String thing, String holder) {
        return Tenancy.current() + "/" + thing + "/" + holder;
    }

    static TakenTimeDocument of(TakenTime time) {
        return new TakenTimeDocument(
                id(time.thingId(), time.holder()),
                time,
                time.isOurs(),
                time.period().startsAt(),
                time.period().endsAt(),
                time.told(),
                time.period().endsAt().plus(KEPT));
    }
}
