package fr.parvis.volunteers.volunteer.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.VolunteerSearch;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** What stored volunteers are sought by. */
final class VolunteerFilters {

    static final Bson PRESENT = eq("gone", false);

    private VolunteerFilters() {}

    /** Words are folded: letters and digits only, so they are safe in an expression. */
    static Bson matching(VolunteerSearch search) {
        List<Bson> all = new ArrayList<>(List.of(PRESENT));
        search.words().forEach(word -> all.add(regex("words", "^" + word)));
        if (search.commune() != null) {
            all.add(eq("commune", search.commune()));
        }
        if (search.skill() != null) {
            all.add(eq("skills", search.skill().name()));
        }
        if (search.consent() != null) {
            all.add(eq("consent.state", search.consent().name()));
        }
        return and(all);
    }

    static Bson after(Volunteers.Place place) {
        return and(
                gte("sortKey", place.sortKey()),
                or(
                        gt("sortKey", place.sortKey()),
                        and(eq("sortKey", place.sortKey()), gt("_id", place.id().value()))));
    }

    /** Who may be asked by one more call this month. */
    static Bson mayBeAsked(String callId, YearMonth month, int cap) {
        List<Bson> all = new ArrayList<>();
        all.add(PRESENT);
        all.add(eq("consent.state", Consent.State.GIVEN.name()));
        all.add(ne("asks." + month, callId));
        if (cap != Volunteers.NO_CAP) {
            all.add(exists("asks." + month + "." + (cap - 1), false));
        }
        return and(all);
    }
}
