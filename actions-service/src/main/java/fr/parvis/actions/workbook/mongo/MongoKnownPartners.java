package fr.parvis.actions.workbook.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.workbook.KnownPartners;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Partners as partners-service tells of them: nothing but what they are called. */
@Repository
class MongoKnownPartners implements KnownPartners {

    private static final String KEY = "key";
    private static final String TOLD = "told";
    private static final String ID = "_id";

    /**
     * A partner as stored.
     *
     * @param told the version of the partner that was told last
     */
    record PartnerDocument(@BsonId String id, String key, long told) {}

    private final TenantCollection<PartnerDocument> partners;

    MongoKnownPartners(Store store) {
        partners =
                store.collection(
                        "partnerNames", PartnerDocument.class, Index.on("tenant", KEY, ID));
    }

    @Override
    public Map<String, String> idsOf(Collection<String> keys) {
        Map<String, String> ids = new HashMap<>();
        if (!keys.isEmpty()) {
            partners.each(
                    Filters.in(KEY, keys),
                    Sorts.ascending(KEY, ID),
                    found -> ids.putIfAbsent(found.key(), found.id()));
        }
        return ids;
    }

    @Override
    public void learn(String id, String key, long version) {
        if (!partners.insertIfAbsent(new PartnerDocument(id, key, version), List.of())) {
            partners.update(
                    id,
                    Filters.lt(TOLD, version),
                    Updates.combine(Updates.set(KEY, key), Updates.set(TOLD, version)),
                    List.of());
        }
    }
}
