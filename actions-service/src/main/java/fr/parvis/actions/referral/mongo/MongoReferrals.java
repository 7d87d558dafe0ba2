package fr.parvis.actions.referral.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralId;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoReferrals implements Referrals {

    static final String NAME = "referrals";
    private static final String ID = "_id";
    private static final String DATE = "to.occurrenceId";
    private static final String EMAIL = "matter.person.email";
    private static final String PHONE = "matter.person.phone";
    private static final String AGES_FROM = "agesFrom";

    private final TenantCollection<ReferralDocument> referrals;

    MongoReferrals(Store store) {
        referrals =
                store.collection(
                        NAME,
                        ReferralDocument.class,
                        Index.on("tenant").desc(ID),
                        Index.on("tenant", "state").desc(ID),
                        Index.on("tenant", "way").desc(ID),
                        Index.on("tenant", "todo").desc(ID),
                        Index.on("tenant", DATE).desc(ID),
                        Index.on("tenant", "parties").desc(ID),
                        Index.on("tenant", EMAIL),
                        Index.on("tenant", PHONE),
                        Index.on("tenant", AGES_FROM));
    }

    @Override
    public Optional<Referral> byId(ReferralId id) {
        return referrals.byId(id.value()).map(ReferralDocument::referral);
    }

    @Override
    public List<Referral> latestFirst(Wanted wanted, @Nullable ReferralId after, int limit) {
        var beyond = after == null ? empty() : lt(ID, after.value());
        return found(and(filter(wanted), beyond), Sorts.descending(ID), limit);
    }

    @Override
    public long count(Wanted wanted) {
        return referrals.count(filter(wanted));
    }

    @Override
    public List<Referral> ofPerson(@Nullable String email, @Nullable String phone) {
        return Stream.of(of(EMAIL, email), of(PHONE, phone))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    @Override
    public List<Referral> agedBefore(Instant end, int limit) {
        return found(lt(AGES_FROM, end), Sorts.ascending(AGES_FROM), limit);
    }

    @Override
    public boolean add(Referral referral, List<? extends Fact> facts) {
        return referrals.insertIfAbsent(ReferralDocument.of(referral), facts);
    }

    @Override
    public boolean save(Referral changed, List<? extends Fact> facts) {
        try {
            referrals.replace(ReferralDocument.of(changed), changed.version() - 1, facts);
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private List<Referral> of(String field, @Nullable String value) {
        return value == null
                ? List.of()
                : found(eq(field, value), Sorts.ascending(ID), Integer.MAX_VALUE);
    }

    private List<Referral> found(Bson filter, Bson order, int limit) {
        return referrals.find(filter, order, limit).stream()
                .map(ReferralDocument::referral)
                .toList();
    }

    private static Bson filter(Wanted wanted) {
        return and(
                is("state", wanted.state()),
                is("way", wanted.way()),
                is("todo", wanted.todo() ? true : null),
                is(DATE, wanted.occurrenceId()),
                is("parties", wanted.partnerId()));
    }

    private static Bson is(String field, @Nullable Object value) {
        return value == null ? empty() : eq(field, value);
    }
}
