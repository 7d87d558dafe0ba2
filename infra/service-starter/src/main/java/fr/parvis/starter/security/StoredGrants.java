package fr.parvis.starter.security;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.store.Taken;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;

/** This service's copy of the grants, one document per client and tenant, newest version kept. */
final class StoredGrants implements Grants {

    private static final String REASON = "rights of a machine client";
    private static final int MOST_TENANTS = 2_000;

    /** {@code id} is integrator, slash, SIREN. */
    record Stored(
            @BsonId String id,
            String tenant,
            String integratorId,
            String partnerId,
            List<String> scopes,
            long version) {

        Grant grant() {
            return new Grant(new Siren(tenant), integratorId, partnerId, Set.copyOf(scopes));
        }
    }

    private final SystemCollection<Stored> stored;

    StoredGrants(SystemCollection<Stored> stored) {
        this.stored = stored;
    }

    @Override
    public Optional<Grant> of(String integratorId, Siren tenant) {
        var id = Filters.eq("_id", id(integratorId, tenant));
        return Tenancy.system(REASON, () -> stored.first(id)).map(Stored::grant);
    }

    @Override
    public List<Grant> of(String integratorId) {
        var all =
                Filters.and(
                        Filters.gte("_id", integratorId + "/"),
                        Filters.lt("_id", integratorId + "0"));
        return Tenancy.system(REASON, () -> stored.find(all, Sorts.ascending("_id"), MOST_TENANTS))
                .stream()
                .map(Stored::grant)
                .toList();
    }

    void changed(Event<GrantChanged> event) {
        GrantChanged data = event.data();
        String id = id(data.integratorId(), event.tenant());
        var older = Filters.and(Filters.eq("_id", id), Filters.lt("version", data.version()));
        var copy =
                new Stored(
                        id,
                        event.tenant().value(),
                        data.integratorId(),
                        data.partnerId(),
                        data.scopes(),
                        data.version());
        Tenancy.system(REASON, () -> replace(older, copy));
    }

    private void replace(Bson older, Stored copy) {
        try {
            stored.put(older, copy);
        } catch (Taken newerIsStored) {
            return;
        }
    }

    private static String id(String integratorId, Siren tenant) {
        return integratorId + "/" + tenant;
    }
}
