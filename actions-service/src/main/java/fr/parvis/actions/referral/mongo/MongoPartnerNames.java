package fr.parvis.actions.referral.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Partners as partners-service tells of them: nothing but what they are called. */
@Repository
class MongoPartnerNames implements PartnerNames {

    private static final String NAME = "name";
    private static final String TOLD = "told";

    /**
     * A partner as stored.
     *
     * @param told the version of the partner that was told last
     */
    record PartnerDocument(@BsonId String id, String name, long told) {}

    private final TenantCollection<PartnerDocument> partners;

    MongoPartnerNames(Store store) {
        partners = store.collection("referralPartners", PartnerDocument.class);
    }

    @Override
    public Optional<String> nameOf(String partnerId) {
        return partners.byId(partnerId).map(PartnerDocument::name);
    }

    @Override
    public void learn(String partnerId, String name, long version) {
        if (!partners.insertIfAbsent(new PartnerDocument(partnerId, name, version), List.of())) {
            partners.update(
                    partnerId,
                    Filters.lt(TOLD, version),
                    Updates.combine(Updates.set(NAME, name), Updates.set(TOLD, version)),
                    List.of());
        }
    }
}
