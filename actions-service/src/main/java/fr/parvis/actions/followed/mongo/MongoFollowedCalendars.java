package fr.parvis.actions.followed.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.followed.FollowedCalendar;
import fr.parvis.actions.followed.FollowedCalendars;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoFollowedCalendars implements FollowedCalendars {

    private final TenantCollection<FollowedDocument> calendars;

    MongoFollowedCalendars(Store store) {
        calendars =
                store.collection(
                        "followed_calendars", FollowedDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Optional<FollowedCalendar> byId(String id) {
        return calendars.byId(id).map(FollowedDocument::calendar);
    }

    @Override
    public List<FollowedCalendar> all() {
        return calendars.find(empty(), Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .map(FollowedDocument::calendar)
                .toList();
    }

    @Override
    public boolean add(FollowedCalendar calendar) {
        return calendars.insertIfAbsent(FollowedDocument.of(calendar), List.of());
    }

    @Override
    public boolean save(FollowedCalendar changed) {
        try {
            calendars.replace(FollowedDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    @Override
    public boolean remove(FollowedCalendar last) {
        return calendars.delete(last.id(), eq("version", last.version()));
    }
}
