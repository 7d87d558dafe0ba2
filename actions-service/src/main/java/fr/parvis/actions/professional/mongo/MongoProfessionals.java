package fr.parvis.actions.professional.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.ProfessionalId;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoProfessionals implements Professionals {

    private final TenantCollection<ProfessionalDocument> professionals;

    MongoProfessionals(Store store) {
        professionals =
                store.collection(
                        "professionals",
                        ProfessionalDocument.class,
                        Index.on("tenant", "_id"),
                        Index.on("tenant", "actionIds", "_id"));
    }

    @Override
    public Optional<Professional> byId(ProfessionalId id) {
        return professionals.byId(id.value()).map(ProfessionalDocument::professional);
    }

    @Override
    public List<Professional> inOrder(@Nullable ProfessionalId after, int limit) {
        var rest = after == null ? empty() : gt("_id", after.value());
        return professionals.find(rest, Sorts.ascending("_id"), limit).stream()
                .map(ProfessionalDocument::professional)
                .toList();
    }

    @Override
    public long count() {
        return professionals.count(empty());
    }

    @Override
    public Optional<Professional> ofAction(ActionId action) {
        var receives = and(eq("actionIds", action.value()), eq("visiting", true));
        return professionals.find(receives, Sorts.ascending("_id"), 1).stream()
                .map(ProfessionalDocument::professional)
                .findFirst();
    }

    @Override
    public boolean add(Professional professional) {
        return professionals.insertIfAbsent(ProfessionalDocument.of(professional), List.of());
    }

    @Override
    public boolean save(Professional changed) {
        try {
            professionals.replace(
                    ProfessionalDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
