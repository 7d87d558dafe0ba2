package fr.parvis.actions.sharing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.sharing.Share;
import fr.parvis.actions.sharing.ShareChanged;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoShares implements Shares {

    private final TenantCollection<ShareDocument> shares;

    MongoShares(Store store) {
        shares =
                store.collection(
                        "shares", ShareDocument.class, Index.on("tenant", "kind", "seen", "_id"));
    }

    @Override
    public Share of(SharedKind kind, String id) {
        return shares.byId(id)
                .map(ShareDocument::share)
                .filter(it -> it.kind() == kind)
                .orElse(Share.withNobody(kind, id));
    }

    @Override
    public List<Share> seen(SharedKind kind) {
        return shares
                .find(
                        and(eq("kind", kind), eq("seen", true)),
                        Sorts.ascending("_id"),
                        Integer.MAX_VALUE)
                .stream()
                .map(ShareDocument::share)
                .toList();
    }

    @Override
    public boolean save(Share changed, ShareChanged fact) {
        var document = ShareDocument.of(changed);
        return changed.version() == 1
                ? shares.insertIfAbsent(document, List.of(fact))
                : replace(document, fact);
    }

    private boolean replace(ShareDocument document, ShareChanged fact) {
        try {
            shares.replace(document, document.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
