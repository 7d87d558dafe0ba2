package fr.parvis.partners.grant.mongo;

import fr.parvis.partners.grant.ApiGrant;
import fr.parvis.partners.grant.ApiGrantChanged;
import fr.parvis.partners.grant.ApiGrants;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoApiGrants implements ApiGrants {

    private static final long FIRST = 1;

    private final TenantCollection<ApiGrantDocument> grants;

    MongoApiGrants(Store store) {
        grants = store.collection("apiGrants", ApiGrantDocument.class);
    }

    @Override
    public Optional<ApiGrant> of(String integratorId) {
        return grants.byId(id(integratorId)).map(ApiGrantDocument::grant);
    }

    @Override
    public boolean put(ApiGrant grant, ApiGrantChanged fact) {
        ApiGrantDocument document =
                new ApiGrantDocument(
                        id(grant.integratorId()),
                        grant.integratorId(),
                        grant.partnerId().value(),
                        grant.scopes(),
                        grant.version());
        return grant.version() == FIRST
                ? grants.insertIfAbsent(document, List.of(fact))
                : replace(document, fact);
    }

    private boolean replace(ApiGrantDocument document, ApiGrantChanged fact) {
        try {
            grants.replace(document, document.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static String id(String integratorId) {
        return integratorId + "/" + Tenancy.current();
    }
}
