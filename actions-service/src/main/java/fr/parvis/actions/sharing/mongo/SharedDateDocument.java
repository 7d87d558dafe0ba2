package fr.parvis.actions.sharing.mongo;

import fr.parvis.actions.sharing.SharedDate;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A neighbour's date as stored by who sees it.
 *
 * @param id SIREN of who sees it, and the date: several see one date
 * @param until when nobody asks for it any more
 */
record SharedDateDocument(
        @BsonId String id, SharedDate date, Instant startsAt, long told, Instant until) {

    private static final Duration KEPT = Duration.ofDays(60);

    static String id(String date) {
        return Tenancy.current() + "/" + date;
    }

    static SharedDateDocument of(SharedDate date) {
        return new SharedDateDocument(
                id(date.id()),
                date,
                date.period().startsAt(),
                date.told(),
                date.period().endsAt().plus(KEPT));
    }
}
