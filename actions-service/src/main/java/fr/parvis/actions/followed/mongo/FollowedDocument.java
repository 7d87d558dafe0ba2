package fr.parvis.actions.followed.mongo;

import fr.parvis.actions.followed.FollowedCalendar;
import fr.parvis.actions.followed.FollowedDate;
import fr.parvis.actions.followed.FollowedRule;
import fr.parvis.actions.outside.Polling;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A followed calendar as stored.
 *
 * @param dueAt when it is read next, by which it is found
 */
record FollowedDocument(
        @BsonId String id,
        String name,
        String address,
        FollowedRule rule,
        List<FollowedDate> dates,
        Polling polling,
        Instant dueAt,
        long version) {

    static FollowedDocument of(FollowedCalendar calendar) {
        return new FollowedDocument(
                calendar.id(),
                calendar.name(),
                calendar.address(),
                calendar.rule(),
                calendar.dates(),
                calendar.polling(),
                calendar.polling().dueAt(),
                calendar.version());
    }

    FollowedCalendar calendar() {
        return new FollowedCalendar(id, name, address, rule, dates, polling, version);
    }
}
