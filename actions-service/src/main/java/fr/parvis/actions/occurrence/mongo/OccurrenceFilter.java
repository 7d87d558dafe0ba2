package fr.parvis.actions.occurrence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Practice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the store understands it. */
final class OccurrenceFilter {

    static final String STARTS_AT = "startsAt";

    private final List<Bson> conditions = new ArrayList<>(List.of(eq("gone", false)));

    private OccurrenceFilter() {}

    static Bson of(OccurrenceSearch search) {
        var filter = new OccurrenceFilter();
        filter.is("actionId", search.action() == null ? null : search.action().value());
        filter.is("staff", search.member());
        filter.is("equipment", search.equipment());
        filter.is("tourId", search.tour());
        filter.is("content.place.insee", search.commune());
        filter.is("content.practice", search.practice());
        filter.is("content.seasonId.value", search.season());
        filter.is("state", search.state());
        filter.within(search.from(), search.to());
        if (search.seenBy() != null) {
            filter.conditions.add(seenBy(search.seenBy()));
        }
        return and(filter.conditions);
    }

    static Bson after(@Nullable OccurrenceMark mark) {
        return mark == null
                ? empty()
                : and(
                        gte(STARTS_AT, mark.startsAt()),
                        or(gt(STARTS_AT, mark.startsAt()), gt("_id", mark.id())));
    }

    static Bson touching(Instant from, Instant to) {
        return and(
                eq("gone", false),
                in("state", OccurrenceState.SCHEDULED, OccurrenceState.HELD),
                gt(STARTS_AT, from.minus(Period.LONGEST)),
                lt(STARTS_AT, to),
                gt("endsAt", from));
    }

    private void is(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(eq(field, value));
        }
    }

    private void within(@Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            conditions.add(gte(STARTS_AT, from));
        }
        if (to != null) {
            conditions.add(lt(STARTS_AT, to));
        }
    }

    private static Bson seenBy(Onlooker onlooker) {
        var open = eq("content.admission.openToPublic", true);
        return and(
                eq("announced", true),
                ne("content.practice", Practice.HOME_VISIT),
                onlooker.partnerId() == null
                        ? open
                        : or(open, eq("content.partners.partnerId", onlooker.partnerId())));
    }
}
