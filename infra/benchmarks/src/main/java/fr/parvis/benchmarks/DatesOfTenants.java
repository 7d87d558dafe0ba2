package fr.parvis.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** Dates of 1,255 tenants over a year, each stored as the service stored the one they are like. */
final class DatesOfTenants implements AutoCloseable {

    private static final int TENANTS = 1_255;
    private static final int EACH = 1_000_000 / TENANTS;
    private static final int WEEKS = 52;
    private static final int AT_ONCE = 2_000;
    private static final DateTimeFormatter WEEK =
            DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.FRANCE);

    private final MongoClient client;
    private final MongoCollection<Document> dates;
    private final Document like;
    private int made;

    private DatesOfTenants(MongoClient client, MongoCollection<Document> dates, Document like) {
        this.client = client;
        this.dates = dates;
        this.like = like;
    }

    static DatesOfTenants like(String id, LocalSystem system) throws Exception {
        MongoClient client = MongoClients.create(system.url("mongodb"));
        MongoCollection<Document> dates =
                client.getDatabase("actions").getCollection("occurrences");
        Document like = Objects.requireNonNull(dates.find(Filters.eq(id)).first());
        like.remove("outbox");
        return new DatesOfTenants(client, dates, like);
    }

    /** The first day of a week three weeks ahead. */
    static LocalDate monday() {
        return LocalDate.now()
                .plusWeeks(3)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@code 2027-W09}, by ISO 8601. */
    static String week(LocalDate day) {
        return day.format(WEEK);
    }

    /** The tenant of the one they are like has its share from the beginning on. */
    void fillTo(int count) {
        List<Document> some = new ArrayList<>();
        for (; made < count; made++) {
            some.add(date(made));
            if (some.size() == AT_ONCE || made == count - 1) {
                dates.insertMany(some);
                some.clear();
            }
        }
        Say.now(made + " dates");
    }

    private Document date(int number) {
        LocalDate day = monday().plusDays(number % (7 * WEEKS));
        Instant start =
                day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(8 + number % 9, ChronoUnit.HOURS);
        String id = UUID.randomUUID().toString();
        return new Document(like)
                .append("_id", id)
                .append("tenant", tenant(number))
                .append("code", id.substring(24))
                .append("startsAt", Date.from(start))
                .append("endsAt", Date.from(start.plus(2, ChronoUnit.HOURS)))
                .append("on", on(day))
                .append("updatedAt", new Date());
    }

    private String tenant(int number) {
        return number < EACH
                ? like.getString("tenant")
                : String.valueOf(100_000_000 + number % (TENANTS - 1));
    }

    private static Document on(LocalDate day) {
        return new Document("day", day.toString())
                .append("week", week(day))
                .append("month", day.toString().substring(0, "2027-03".length()));
    }

    @Override
    public void close() {
        client.close();
    }
}
