package fr.parvis.actions.booking.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.DateNews;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.Telling;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Bookings in the store, beside the roll so that the roll stays small. */
@Repository
class MongoBookings implements Bookings {

    private static final Bson TURN = Sorts.ascending("turn");

    private final TenantCollection<BookingDocument> bookings;

    MongoBookings(Store store) {
        this.bookings =
                store.collection(
                        "bookings",
                        BookingDocument.class,
                        Index.on("tenant", "occurrenceId", "standing", "turn"),
                        Index.on("tenant", "occurrenceId", "turn"),
                        Index.on("tenant", "source.memberId"),
                        Index.on("tenant", "person.email"),
                        Index.on("tenant", "person.phone"),
                        Index.on("tenant", "agesFrom"),
                        Index.on("tenant", "_id"));
    }

    @Override
    public Optional<Booking> byId(String id) {
        return bookings.byId(id).map(BookingDocument::booking);
    }

    @Override
    public boolean add(Booking booking, List<? extends Fact> facts) {
        return bookings.insertIfAbsent(BookingDocument.of(booking), facts);
    }

    @Override
    public Optional<Booking> firstWaiting(
            String occurrenceId, @Nullable String partner, Set<String> seated) {
        var sent = partner == null ? empty() : eq("source.referredBy", partner);
        return bookings.find(and(waiting(occurrenceId, seated), sent), TURN, 1).stream()
                .map(BookingDocument::booking)
                .findFirst();
    }

    @Override
    public long waitingBefore(String occurrenceId, String turn, Set<String> seated) {
        return bookings.count(and(waiting(occurrenceId, seated), lt("turn", turn)));
    }

    @Override
    public boolean book(String id, @Nullable Integer slot, List<? extends Fact> facts) {
        var place = slot == null ? unset("slot") : set("slot", slot);
        return change(
                id,
                eq("standing", Standing.WAITING),
                combine(set("standing", Standing.BOOKED), place, told()),
                facts);
    }

    @Override
    public boolean tellWaiting(String id, List<? extends Fact> facts) {
        return change(
                id,
                and(eq("standing", Standing.WAITING), eq("telling.told", false)),
                told(),
                facts);
    }

    @Override
    public boolean drop(String id) {
        return bookings.delete(id, eq("standing", Standing.WAITING));
    }

    @Override
    public boolean cancel(
            String id, @Nullable Integer wish, Instant dueAt, List<? extends Fact> facts) {
        return change(
                id,
                ne("standing", Standing.CANCELLED),
                combine(
                        set("standing", Standing.CANCELLED),
                        unset("slot"),
                        wish == null ? unset("wish") : set("wish", wish),
                        unset("telling.remindAt"),
                        set("telling.dueAt", dueAt)),
                facts);
    }

    @Override
    public boolean restore(String id, Telling telling) {
        return change(
                id,
                eq("standing", Standing.CANCELLED),
                combine(set("standing", Standing.WAITING), set("telling", telling)),
                List.of());
    }

    @Override
    public void settle(String id, long version) {
        change(id, eq("version", version), unset("telling.dueAt"), List.of());
    }

    @Override
    public boolean tellChange(
            String id,
            String knew,
            String knows,
            Instant endsAt,
            @Nullable Instant remindAt,
            DateNews news,
            List<? extends Fact> facts) {
        var reminder =
                remindAt == null ? unset("telling.remindAt") : set("telling.remindAt", remindAt);
        var date =
                combine(
                        set("telling.knows", knows),
                        set("telling.news", news),
                        set("endsAt", endsAt),
                        reminder);
        var done = change(id, eq("telling.knows", knew), date, facts);
        if (done) {
            change(id, exists("agesFrom"), set("agesFrom", endsAt), List.of());
        }
        return done;
    }

    @Override
    public boolean remind(String id, Instant remindAt, List<? extends Fact> facts) {
        return change(id, eq("telling.remindAt", remindAt), unset("telling.remindAt"), facts);
    }

    @Override
    public Optional<Booking> attend(String id, @Nullable Attendance attendance) {
        var noted = attendance == null ? unset("attendance") : set("attendance", attendance);
        return bookings.update(id, eq("standing", Standing.BOOKED), noted, List.of())
                .map(BookingDocument::booking);
    }

    @Override
    public List<Booking> byIds(Collection<String> ids) {
        return found(in("_id", ids), Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public List<Booking> ofOccurrence(String occurrenceId) {
        return found(eq("occurrenceId", occurrenceId), TURN, Integer.MAX_VALUE);
    }

    @Override
    public List<Booking> ofPerson(@Nullable String email, @Nullable String phone) {
        var byMail = email == null ? List.<Booking>of() : found("person.email", email);
        var byPhone = phone == null ? List.<Booking>of() : found("person.phone", phone);
        return Stream.concat(byMail.stream(), byPhone.stream())
                .distinct()
                .sorted(Comparator.comparing(Booking::id))
                .toList();
    }

    @Override
    public List<Booking> ofMember(String memberId) {
        return found("source.memberId", memberId);
    }

    @Override
    public List<Booking> agedBefore(Instant end, int limit) {
        return found(lt("agesFrom", end), Sorts.ascending("agesFrom"), limit);
    }

    @Override
    public boolean forget(String id, List<? extends Fact> facts) {
        return change(id, exists("person"), combine(unset("person"), unset("agesFrom")), facts);
    }

    private List<Booking> found(String field, String value) {
        return found(eq(field, value), Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    private List<Booking> found(Bson filter, Bson order, int limit) {
        return bookings.find(filter, order, limit).stream().map(BookingDocument::booking).toList();
    }

    private boolean change(String id, Bson condition, Bson update, List<? extends Fact> facts) {
        return bookings.update(id, condition, update, facts).isPresent();
    }

    private static Bson told() {
        return combine(set("telling.told", true), unset("telling.dueAt"));
    }

    private static Bson waiting(String occurrenceId, Set<String> seated) {
        return and(
                eq("occurrenceId", occurrenceId),
                eq("standing", Standing.WAITING),
                ne("source.way", Source.Way.APPOINTMENT),
                seated.isEmpty() ? empty() : nin("_id", seated));
    }
}
