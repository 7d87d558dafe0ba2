package fr.parvis.partners.partner.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import fr.parvis.partners.partner.Partner;
import fr.parvis.partners.partner.PartnerFact;
import fr.parvis.partners.partner.PartnerId;
import fr.parvis.partners.partner.Partners;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoPartners implements Partners {

    private static final Bson BY_NAME = Sorts.ascending("foldedName", "_id");

    private final TenantCollection<PartnerDocument> partners;

    MongoPartners(Store store) {
        partners =
                store.collection(
                        "partners", PartnerDocument.class, Index.on("tenant", "foldedName", "_id"));
    }

    @Override
    public Optional<Partner> byId(PartnerId id) {
        return partners.byId(id.value()).map(PartnerDocument::partner);
    }

    @Override
    public List<Partner> search(List<String> words, @Nullable Partner after, int limit) {
        Bson rest = after == null ? empty() : beyond(after);
        return partners.find(and(named(words), rest), BY_NAME, limit).stream()
                .map(PartnerDocument::partner)
                .toList();
    }

    @Override
    public long count(List<String> words) {
        return partners.count(named(words));
    }

    private static Bson named(List<String> words) {
        return words.isEmpty()
                ? empty()
                : and(
                        words.stream()
                                .map(word -> regex("words", "^" + Pattern.quote(word)))
                                .toList());
    }

    private static Bson beyond(Partner shown) {
        String name = shown.profile().foldedName();
        return or(
                gt("foldedName", name), and(eq("foldedName", name), gt("_id", shown.id().value())));
    }

    @Override
    public boolean add(Partner partner, PartnerFact fact) {
        return partners.insertIfAbsent(PartnerDocument.of(partner), List.of(fact));
    }

    @Override
    public boolean save(Partner changed, PartnerFact fact) {
        try {
            partners.replace(PartnerDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
