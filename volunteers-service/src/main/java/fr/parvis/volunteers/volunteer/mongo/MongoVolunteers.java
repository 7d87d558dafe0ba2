package fr.parvis.volunteers.volunteer.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static fr.parvis.volunteers.volunteer.mongo.VolunteerFilters.PRESENT;

import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.Taken;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerKnown;
import fr.parvis.volunteers.volunteer.VolunteerSearch;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Volunteers in the store; a person's key is unique among those who are not erased. */
@Repository
class MongoVolunteers implements Volunteers {

    private static final Bson BY_ID = Sorts.ascending("_id");
    private static final Bson BY_NAME = Sorts.ascending("sortKey", "_id");
    private static final int NO_LIMIT = 0;

    private final TenantCollection<VolunteerDocument> volunteers;

    MongoVolunteers(Store store) {
        volunteers =
                store.collection(
                        "volunteers",
                        VolunteerDocument.class,
                        Index.on("tenant", "personKey").unique().where(PRESENT),
                        Index.on("tenant", "gone", "_id"),
                        Index.on("tenant", "gone", "sortKey", "_id"),
                        Index.on("tenant", "gone", "email"),
                        Index.on("tenant", "gone", "phone"));
    }

    @Override
    public Optional<Volunteer> byId(VolunteerId id) {
        return volunteers
                .byId(id.value())
                .filter(document -> !document.gone())
                .map(VolunteerDocument::volunteer);
    }

    @Override
    public List<Volunteer> byIds(Collection<VolunteerId> ids) {
        return among("_id", ids.stream().map(VolunteerId::value).toList());
    }

    @Override
    public List<Volunteer> byEmails(Collection<EmailAddress> emails) {
        return among("email", emails.stream().map(EmailAddress::value).toList());
    }

    @Override
    public List<Volunteer> byPersonKeys(Collection<String> personKeys) {
        return among("personKey", personKeys);
    }

    @Override
    public List<Volunteer> byPhones(Collection<String> phones) {
        return among("phone", phones);
    }

    @Override
    public List<Volunteer> inOrder(@Nullable VolunteerId after, int limit) {
        return find(after == null ? PRESENT : and(PRESENT, gt("_id", after.value())), BY_ID, limit);
    }

    @Override
    public List<Volunteer> search(VolunteerSearch search, @Nullable Place after, int limit) {
        Bson sought = VolunteerFilters.matching(search);
        return find(
                after == null ? sought : and(sought, VolunteerFilters.after(after)),
                BY_NAME,
                limit);
    }

    @Override
    public long count(VolunteerSearch search) {
        return volunteers.count(VolunteerFilters.matching(search));
    }

    @Override
    public boolean add(Volunteer volunteer, List<? extends Fact> facts) {
        return volunteers.insertIfAbsent(VolunteerDocument.of(volunteer), facts);
    }

    @Override
    public boolean save(Volunteer changed, List<? extends Fact> facts) {
        Bson change = VolunteerChanges.edited(VolunteerDocument.of(changed));
        try {
            return update(changed.id(), changed.version() - 1, change, facts);
        } catch (Taken known) {
            throw new VolunteerKnown();
        }
    }

    @Override
    public boolean erase(
            Volunteer volunteer, String reason, Instant at, List<? extends Fact> facts) {
        Bson change = VolunteerChanges.erased(VolunteerDocument.of(volunteer), reason, at);
        return update(volunteer.id(), volunteer.version(), change, facts);
    }

    @Override
    public boolean takeAsk(VolunteerId id, String callId, YearMonth month, int cap, Instant at) {
        Bson change = VolunteerChanges.asked(callId, month, at);
        return volunteers
                        .update(
                                id.value(),
                                VolunteerFilters.mayBeAsked(callId, month, cap),
                                change,
                                List.of())
                        .isPresent()
                || byId(id).filter(asked -> isAskedStill(asked, callId, month)).isPresent();
    }

    /** In two exchanges with the store, however many they are. */
    @Override
    public Set<VolunteerId> takeAsks(
            Collection<VolunteerId> ids, String callId, YearMonth month, int cap, Instant at) {
        Bson among = in("_id", ids.stream().map(VolunteerId::value).toList());
        volunteers.updateAll(
                and(among, VolunteerFilters.mayBeAsked(callId, month, cap)),
                VolunteerChanges.asked(callId, month, at));
        return byIds(ids).stream()
                .filter(asked -> isAskedStill(asked, callId, month))
                .map(Volunteer::id)
                .collect(Collectors.toSet());
    }

    private static boolean isAskedStill(Volunteer volunteer, String callId, YearMonth month) {
        return volunteer.consent().isGiven() && volunteer.asks().by(callId, month);
    }

    private boolean update(VolunteerId id, long version, Bson change, List<? extends Fact> facts) {
        return volunteers
                .update(id.value(), and(PRESENT, eq("revision", version)), change, facts)
                .isPresent();
    }

    private List<Volunteer> among(String field, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : find(and(PRESENT, in(field, values)), BY_ID, NO_LIMIT);
    }

    private List<Volunteer> find(Bson filter, Bson sort, int limit) {
        return volunteers.find(filter, sort, limit).stream()
                .map(VolunteerDocument::volunteer)
                .toList();
    }
}
